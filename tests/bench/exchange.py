"""Rows 4 to 7 of the budget table: import and export, on made-up databases that are made once and kept (BENCH_DATA)."""
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from budgettable import limit, peer, row

ROOT = Path(__file__).resolve().parents[2]
LONGEST_MAKING = 600  # seconds
MAKERS = ("tests/bench/generate", "resources/schema", "resources/catalogue")  # what the made-up databases depend on


def measure(command, work="", rounds=1):
    """One process: what it printed as JSON, and its peak of memory in MB."""
    environment = dict(os.environ, BENCH_WORK=work, BENCH_ROUNDS=str(rounds), QT_LOGGING_RULES="*.debug=false")
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as problems:
        process = subprocess.Popen([str(part) for part in command], env=environment, stdout=out, stderr=problems)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        problems.seek(0)
        if process.returncode:
            raise RuntimeError(f"{Path(command[0]).name} ended with {process.returncode}: {problems.read().strip()}")
        result = json.loads(out.read().strip().splitlines()[-1])
    result["peak"] = usage.ru_maxrss / 1024
    return result


def in_turn(runs, *measurements):
    """Runs the measurements A B A B ...; for each the list of its results. The first round warms the caches if there are many."""
    results = [[] for _ in measurements]
    for number in range(runs + (1 if runs > 2 else 0)):
        for place, measurement in enumerate(measurements):
            result = measurement()
            if number > 0 or runs <= 2:
                results[place].append(result)
    return results


def median(results):
    return statistics.median(time for result in results for time in result["ms"])


def peak(results):
    return max(result["peak"] for result in results)


class Exchange:
    def __init__(self, build, runs):
        self.bench = Path(build, "tests/bench")
        self.runs = max(3, min(runs // 4, 7))     # of the small ones
        self.long_runs = 1 if runs < 10 else 2    # of millions of figures
        digest = hashlib.sha256()
        for folder in MAKERS:
            for file in sorted(Path(ROOT, folder).rglob("*")):
                digest.update(file.read_bytes() if file.is_file() else b"")
        usual = Path(tempfile.gettempdir(), f"parboard-bench-{os.getuid()}")
        self.data = Path(os.environ.get("BENCH_DATA", usual), digest.hexdigest()[:12])
        self.data.mkdir(parents=True, exist_ok=True)

    def made(self, name, make):
        """The path of a file that is made when it is not there; a file that was not finished never bears the name."""
        path = self.data / name
        if not path.exists():
            draft = self.data / f"draft-{os.getpid()}-{name}"
            make(draft)
            draft.rename(path)
        return path

    def generate(self, draft, size, *options):
        subprocess.run([self.bench / "generate/bench_generate", "--size", size, "--out", draft, *options], check=True,
                       capture_output=True, timeout=LONGEST_MAKING)

    def database(self, size, *options):
        return self.made(f"{size}{''.join(options)}.db", lambda draft: self.generate(draft, size, *options))

    def csv(self, size):
        """The figures of a size as a long table; the database that they come from is kept as well."""
        def make(draft):
            with tempfile.TemporaryDirectory(dir=self.data) as scratch:
                self.generate(Path(scratch, "made.db"), size, "--csv", draft)
                Path(scratch, "made.db").rename(self.data / f"{size}.db")
        return self.made(f"{size}.csv", make)

    def on_copy(self, database, program, *arguments, work="", rounds=1):
        """Runs program DATABASE ARGUMENTS on a database that is as it was."""
        with tempfile.TemporaryDirectory(dir=self.data) as scratch:
            copy = Path(scratch, "bench.db")
            shutil.copyfile(database, copy)
            return measure([self.bench / program, copy, *arguments], work, rounds)

    def import_rows(self):
        csv = self.csv("M")
        empty = self.database("M", "--quarters", "0")
        floor, ours = in_turn(self.long_runs, lambda: self.on_copy(empty, "floor_rawimport", csv),
                              lambda: self.on_copy(empty, "bench_import", csv))
        figures = floor[0]["pages"]
        if ours[0]["pages"] != figures:
            raise RuntimeError(f"{figures} figures are in the file, {ours[0]['pages']} were imported")
        rows = [row("4", f"import of {figures:,} rows of CSV with sources and batch / raw C API loop", median(floor) / 1000,
                    median(ours) / 1000, "s", 1.25),
                limit("", "  peak of memory", peak(ours), "MB", 64)]
        if shutil.which("sqlite3"):
            with tempfile.TemporaryDirectory(dir=self.data) as scratch:
                start = time.monotonic()
                subprocess.run(["sqlite3", "-cmd", ".mode csv", Path(scratch, "raw.db"), f".import '{csv}' raw"], check=True,
                               capture_output=True, timeout=600)
                rows.append(peer("  shell of SQLite, .import into a bare table of texts", time.monotonic() - start,
                                 median(ours) / 1000, "s"))
        return rows

    def save_rows(self):
        try:
            large, size = self.database("L"), "10 million"
        except subprocess.TimeoutExpired:
            large, size = self.database("M"), "3.7 million (10 million took too long to make)"
        new = self.on_copy(large, "bench_save", rounds=11)
        again = self.on_copy(large, "bench_save", work="again", rounds=5)
        return [limit("5", f"{new['pages']:,} figures of a new quarter saved into {size}, on the disk", median([new]), "ms", 20),
                ["", "  the same again with other numbers, the old ones to the history", "", f"{median([again]):.1f} ms", "", "", ""]]

    def compare_rows(self):
        """Rows 15: what is compared is read from 10 million figures, or from M where those took too long to make."""
        try:
            large, size = self.database("L"), "10 million"
        except subprocess.TimeoutExpired:
            large, size = self.database("M"), "3.7 million"
        rows = []
        for work, text in (("compare", "six units by all indicators"), ("ranking", "ranking of 63 units"),
                           ("trend", "lines of 63 units over 60 quarters")):
            floor, ours = in_turn(2, lambda: measure([self.bench / "floor_barequery", large], work, 20),
                                  lambda: measure([self.bench / "bench_compare", large], work, 20))
            rows.append(row("15", f"{text} from {size} / bare query of {floor[0]['pages']:,} figures", median(floor),
                            median(ours), "ms", 2))
        return rows

    def page_rows(self):
        """Row 15, to the paint: drawings of 63 units in the real window, read anew each time."""
        large = self.database("L")
        rows = []
        for work, text in (("ranking", "ranking"), ("map", "map"), ("heat", "heat table"), ("lines", "lines of all years"),
                           ("multiples", "a drawing for each unit")):
            ours = self.on_copy(large, "bench_pages", work=work, rounds=12)
            rows.append(["15" if work == "ranking" else "", f"63 units from 10 million figures, read and painted: {text}", "",
                         f"{median([ours]):.0f} ms", "", "", ""])
        return rows

    def export_rows(self):
        """Also leaves S.xlsx, from which the other workbooks are made."""
        figures = self.database("S")
        out = self.data / "out.xlsx"
        whole = self.made("S.xlsx", lambda draft: measure([self.bench / "bench_export", figures, draft]))
        floor, ours = in_turn(max(2, self.runs // 2), lambda: measure([self.bench / "floor_plainworkbook", whole, out]),
                              lambda: measure([self.bench / "bench_export", figures, out]))
        out.unlink()
        return [row("7", f"{ours[0]['pages']:,} figures out as xlsx / bare libxlsxwriter, same cells", median(floor) / 1000,
                    median(ours) / 1000, "s", 1.2),
                ["", "  peak of memory", "", f"{peak(ours):.1f} MB", "", "", ""]]

    def workbook_rows(self):
        whole = self.made("S.xlsx", lambda draft: measure([self.bench / "bench_export", self.database("S"), draft]))
        six = self.made("six.xlsx", lambda draft: measure([self.bench / "floor_plainworkbook", whole, draft], "six"))
        empty = self.database("S", "--quarters", "0")
        rows = []
        for number, name, file in (("6", "six columns", six), ("", "all columns", whole)):
            floor, ours = in_turn(self.runs, lambda: measure([self.bench / "floor_inflate", file]),
                                  lambda: measure([self.bench / "bench_import", empty, file], "dry"))
            rows += [row(number, f"{ours[0]['pages']:,} rows of xlsx read and compared, {name} / inflated", median(floor),
                         median(ours), "ms", 3),
                     limit("", "  peak of memory", peak(ours), "MB", 48)]
            if file == six:
                rows += self.peers(six, median(ours) / 1000)
        return rows

    def peers(self, file, ours):
        rows = []
        with tempfile.TemporaryDirectory() as scratch:
            if shutil.which("soffice"):
                start = time.monotonic()
                subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{scratch}/profile", "--convert-to", "csv",
                                "--outdir", scratch, file], check=True, capture_output=True, timeout=300)
                rows.append(peer("  LibreOffice turns it into CSV", time.monotonic() - start, ours, "s", 15))
            script = Path(__file__).with_name("openpyxlpeer.py")
            done = subprocess.run(["python3", script, file, Path(scratch, "out.xlsx")], capture_output=True, text=True, timeout=300)
            if done.returncode == 0:
                times = json.loads(done.stdout)
                rows += [peer("  openpyxl reads it", times["read"], ours, "s"),
                         ["", "  openpyxl writes it", f"{times['write']:.1f} s", "", "", "", ""]]
        return rows
