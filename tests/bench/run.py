#!/usr/bin/env python3
"""The budget table: run.py BUILD_DIR DATABASE. Floor and program run in turn (A B A B ...); BENCH_N sets how often."""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from budgettable import limit, print_table, row
from exchange import Exchange

BUILD, DATABASE = Path(sys.argv[1]), Path(sys.argv[2])
RUNS = int(os.environ.get("BENCH_N", "31"))  # starts of each program
ONLY = os.environ.get("BENCH_ONLY", "").split()  # parts of the names of functions, such as import_rows
PASSES = max(1, RUNS // 10)                  # processes of each program that measures many rounds itself


def run_once(program, scratch, rounds, source, work):
    """One process; what it printed. Every process gets the database as it was and no settings."""
    database = scratch / "bench.db"
    shutil.copyfile(source, database)
    environment = dict(os.environ, XDG_CONFIG_HOME=str(scratch), XDG_DATA_HOME=str(scratch), BENCH_ROUNDS=str(rounds), BENCH_WORK=work,
                       QT_LOGGING_RULES="*.debug=false;qt.qpa.*=false", BENCH_T0=str(time.monotonic_ns()))
    done = subprocess.run([BUILD / "tests/bench" / program, database], env=environment, capture_output=True, text=True,
                          timeout=120)
    if done.returncode:
        raise RuntimeError(f"{program} ended with {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def in_turn(programs, runs, rounds, source=DATABASE, work=""):
    """{program: {"ms": all times, "pages", "bytes"}}; the first round of all warms the caches and does not count."""
    results = {program: {"ms": []} for program in programs}
    for number in range(runs + 1):
        for program in programs:
            with tempfile.TemporaryDirectory() as scratch:
                result = run_once(program, Path(scratch), rounds, source, work)
            if number > 0:
                result["ms"] = results[program]["ms"] + result["ms"]
                results[program] = result
    return results


def p95(times):
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]


def start_rows():
    results = in_turn(["floor_emptywindow", "floor_threecharts", "bench_start"], RUNS, 1)
    empty, charts, ours = (statistics.median(result["ms"]) for result in results.values())
    return [row("1", "start to first painted dashboard / three bare charts", charts, ours, "ms", 1.4),
            ["", "  the same / empty window", f"{empty:.1f} ms", f"{ours:.1f} ms", f"{ours / empty:.2f}x", "", ""]]


def switch_rows():
    results = in_turn(["floor_naiveswitch", "bench_switch"], PASSES, 200)
    floor, ours = (result["ms"] for result in results.values())
    return [row("2", "switch of quarter or units / naive switch", statistics.median(floor), statistics.median(ours), "ms", 0.5),
            limit("", "  95 of 100 switches", p95(ours), "ms", 16.7)]


def report_rows():
    results = in_turn(["floor_plainpdf", "bench_report"], PASSES, 50)
    floor, ours = results["floor_plainpdf"], results["bench_report"]
    pages = ours["pages"]
    return [row("8", f"summary as PDF ({pages} pages), a page / plain page", statistics.median(floor["ms"]),
                statistics.median(ours["ms"]) / pages, "ms", 1.5),
            limit("", "  size of a page", ours["bytes"] / pages / 1000, "kB", 60)]


def atlas_rows():
    pages = 63
    results = in_turn(["floor_plainpdf", "bench_atlas"], PASSES, 5, DATABASE, str(pages))
    floor, ours = results["floor_plainpdf"], results["bench_atlas"]
    return [row("9", f"atlas of {ours['pages']} pages / as many plain pages", statistics.median(floor["ms"]),
                statistics.median(ours["ms"]), "ms", 1.6)]


def entry_rows():
    """The entry grid of 63 units and 20 periods, on 302,400 made-up figures."""
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "S.db"
        subprocess.run([BUILD / "tests/bench/generate/bench_generate", "--size", "S", "--out", figures], check=True,
                       capture_output=True, timeout=300)

        def times(work):
            results = in_turn(["floor_plaingrid", "bench_entry"], PASSES, 50, figures, work)
            return (result["ms"] for result in results.values())

        floor, ours = times("key")
        rows = [row("11", "keystroke in the grid to its echo / bare table", statistics.median(floor),
                    statistics.median(ours), "ms", 1.5),
                limit("", "  95 of 100 keystrokes", p95(ours), "ms", 16.7)]
        floor, ours = times("leave")
        rows.append(["", "  leaving a cell, stored, to the next one", f"{statistics.median(floor):.1f} ms",
                     f"{statistics.median(ours):.1f} ms", f"{statistics.median(ours) / statistics.median(floor):.2f}x",
                     "", ""])
        floor, ours = times("scroll")
        rows.append(row("", "  a page further / bare table", statistics.median(floor), statistics.median(ours), "ms", 1.5))
        return rows


def main():
    rows = []
    exchange = Exchange(BUILD, RUNS)
    for measure in (start_rows, switch_rows, exchange.import_rows, exchange.save_rows, exchange.compare_rows, exchange.page_rows, exchange.workbook_rows,
                    exchange.export_rows, report_rows, atlas_rows, entry_rows):
        if ONLY and not any(name in measure.__name__ for name in ONLY):
            continue
        try:
            rows += measure()
        except (RuntimeError, OSError, subprocess.SubprocessError, json.JSONDecodeError, IndexError) as problem:
            rows.append(["", f"{measure.__name__}: {problem}", "", "", "", "", "not measured"])
    print(f"Medians; starts: {RUNS}, switches: {PASSES} x 200, PDF: {PASSES} x 50, grid: {PASSES} x 50; sample database; "
          f"platform {os.environ.get('QT_QPA_PLATFORM', 'default')}; load {os.getloadavg()[0]:.1f}\n")
    print_table(rows)


if __name__ == "__main__":
    main()
