#!/usr/bin/env python3
"""clang-tidy and clazy over the project's own files: lint.py BUILD_DIR [FILES].

Two tools, one worker a core. Nine tenths of what a tool does for one file is reading Qt's headers, so files with the same flags
are read together: a generated file includes a dozen of them. A group that was clean is remembered in the user's cache folder (as
ccache does, so that another clone of the same sources finds it) under a hash of its compile command, its text, the text of every
project header that it reaches, the check lists and the tools' versions; it is not read again until one of these changes. Exits
1 if there is any finding.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("app", "models", "widgets", "tests")
OWN_FILES = f"^{ROOT}/({'|'.join(FOLDERS)})/"
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)

# Level 0 and 1 whole, but for strict-iterators, which takes QList's insert() for a fault; of level 2 what finds real faults.
CLAZY_CHECKS = ",".join([
    "level0",
    "level1", "no-strict-iterators",
    "base-class-event", "function-args-by-ref", "global-const-char-pointer",
    "missing-qobject-macro", "old-style-connect", "static-pmf", "virtual-call-ctor",
])


GROUP_SIZE = 12
AUTOGEN = re.compile(r" -I\S+_autogen/include")
OUTPUT = re.compile(r" -o \S+ -c \S+")


class Group:
    """Files that are read together, in a folder of their own with the compile command that suits all of them."""

    def __init__(self, build, number, entries):
        self.build, self.number, self.entries = build, number, entries
        self.files = [e["file"] for e in entries]
        self.tests = "/tests/" in self.files[0]
        self.folder = Path(build, "lint-groups", str(number)).resolve()
        autogen = "".join(sorted({d for e in entries for d in AUTOGEN.findall(e["command"])}))
        self.flags = common_flags(entries[0]) + autogen

    def halves(self):
        middle = len(self.entries) // 2
        return [Group(self.build, f"{self.number}-{n}", part) for n, part in
                enumerate((self.entries[:middle], self.entries[middle:]))]

    def write(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        # One line: what a check says about the main file (macros, an included .cpp) is not said about ours.
        main, parts = self.folder / "group.cpp", self.folder / "parts.inc"
        main.write_text('#include "parts.inc"\n')
        include = '#define main main_{0}\n#include "{1}"\n#undef main\n' if self.tests else '#include "{1}"\n'
        parts.write_text("".join(include.format(*part) for part in enumerate(self.files)))
        # g++ looks for shadows, in one file at a time as it should be.
        entry = {"directory": str(self.folder), "file": str(main), "command": f"{self.flags} -Wno-shadow -c {main}"}
        (self.folder / "compile_commands.json").write_text(json.dumps([entry]))
        return main

    def tool_commands(self):
        main, build = str(self.write()), str(self.folder)
        # Bodies of templates that nobody calls are skipped: a fifth of the time, all of it in Qt's and the standard library's.
        tidy = ["clang-tidy", "-p", build, "--quiet", f"--config-file={ROOT}/.clang-tidy", f"--header-filter={OWN_FILES}",
                "--extra-arg=-fdelayed-template-parsing", main]
        clazy = ["clazy-standalone", "-p", build, f"--checks={CLAZY_CHECKS}", f"--header-filter={OWN_FILES}",
                 "--extra-arg=-Wno-unknown-warning-option", main]
        # In tests the macros of Qt Test drown what clang-tidy finds, at half of the whole time.
        return [clazy] if self.tests else [tidy, clazy]


def common_flags(entry):
    return OUTPUT.sub("", AUTOGEN.sub("", entry["command"]))


def grouped(build, entries):
    by_flags = defaultdict(list)
    for entry in sorted(entries, key=lambda e: e["file"]):
        by_flags[common_flags(entry), "/tests/" in entry["file"]].append(entry)
    chunks = []
    for alike in by_flags.values():
        count = -(-len(alike) // GROUP_SIZE)
        size = -(-len(alike) // count)
        chunks += [alike[i:i + size] for i in range(0, len(alike), size)]
    return [Group(build, number, chunk) for number, chunk in enumerate(chunks)]


@lru_cache(maxsize=None)
def text(path):
    return path.read_bytes()


@lru_cache(maxsize=None)
def direct_includes(path):
    names = INCLUDE.findall(text(path).decode())
    candidates = (place / name for name in names for place in (ROOT, path.parent))
    return sorted({c.resolve() for c in candidates if c.is_file()})


def reached_headers(path):
    seen, todo = set(), [path]
    while todo:
        new = [h for h in direct_includes(todo.pop()) if h not in seen]
        seen.update(new)
        todo += new
    return sorted(seen)


def fingerprint(group, common):
    digest = hashlib.sha256(common)
    digest.update(group.flags.replace(str(ROOT), ".").encode())
    paths = [Path(f) for f in group.files]
    for part in [*paths, *sorted({h for p in paths for h in reached_headers(p)})]:
        digest.update(os.path.relpath(part, ROOT).encode() + b"\0" + text(part) + b"\0")
    return digest.hexdigest()


def common_fingerprint():
    versions = [subprocess.run([tool, "--version"], capture_output=True, check=True).stdout
                for tool in ("clang-tidy", "clazy-standalone")]
    return b"".join([*versions, (ROOT / ".clang-tidy").read_bytes(), Path(__file__).read_bytes()])


def findings(group):
    """What the tools say about a group, or an empty string."""
    said = []
    for command in group.tool_commands():
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        output = done.stdout + done.stderr
        if done.returncode or re.search(r"(warning|error):", output):
            said.append(f"{command[0]}:\n{tidied(output)}")
    # Tests may use the same names for their helpers: read apart they do not clash.
    if said and group.tests and len(group.files) > 1:
        return "\n".join(filter(None, map(findings, group.halves())))
    return "\n".join(said)


def tidied(output):
    noise = re.compile(r"^(\d+ warnings?.* (generated|treated as errors)\.?|Error while processing .*|Suppressed .*"
                       r"|Use -header-filter.*)$", re.MULTILINE)
    return noise.sub("", output).strip() or "failed without a word"


def wanted(build, named):
    entries = json.loads(Path(build, "compile_commands.json").read_text())
    own = {e["file"]: e for e in entries if re.match(OWN_FILES, e["file"])}
    if not named:
        return list(own.values())
    paths = {str(Path(n).resolve()) for n in named}
    # A header is linted through its own source file, or else through the first file that reaches it.
    for header in [p for p in paths if p.endswith(".h")]:
        users = [f for f in own if Path(header) in reached_headers(Path(f))]
        twins = [f for f in users if Path(f).stem == Path(header).stem]
        paths.update((twins or users)[:1])
    return [e for f, e in own.items() if f in paths]


def main():
    build, named = sys.argv[1], sys.argv[2:]
    started = time.monotonic()
    clean = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "parboard-lint")
    clean.mkdir(parents=True, exist_ok=True)
    common = common_fingerprint()
    groups = grouped(build, wanted(build, named))
    todo = [(g, clean / fingerprint(g, common)) for g in groups]
    todo = [(g, mark) for g, mark in todo if not mark.exists()]
    print(f"clang-tidy and clazy: {len(todo)} of {len(groups)} groups of files changed", flush=True)
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {pool.submit(findings, g): (g, mark) for g, mark in todo}
        for job in concurrent.futures.as_completed(jobs):
            group, mark = jobs[job]
            if job.result():
                bad += 1
                print(f"== {', '.join(os.path.relpath(f, ROOT) for f in group.files)}\n{job.result()}", flush=True)
            else:
                mark.touch()
    print(f"clang-tidy and clazy: {bad} groups with findings, {time.monotonic() - started:.0f} s")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
