"""Rows of the budget table: number, work, floor, ours, ratio, budget, verdict."""


def row(number, work, floor, ours, unit, budget, budget_text=None):
    ratio = ours / floor
    verdict = "ok" if ratio <= budget else "short"
    return [number, work, f"{floor:.1f} {unit}", f"{ours:.1f} {unit}", f"{ratio:.2f}x", budget_text or f"<= {budget}x", verdict]


def limit(number, work, ours, unit, budget):
    return [number, work, "", f"{ours:.1f} {unit}", "", f"<= {budget} {unit}", "ok" if ours <= budget else "short"]


def peer(work, theirs, ours, unit, least=None):
    """Another program's time beside ours; `least` is how many times as fast we want to be."""
    ratio = theirs / ours
    verdict = "" if least is None else "ok" if ratio >= least else "short"
    return ["", work, f"{theirs:.1f} {unit}", f"{ours:.1f} {unit}", f"{ratio:.1f}x faster", f">= {least}x faster" if least else "", verdict]


def print_table(rows):
    rows = [["#", "work", "floor", "ours", "ratio", "budget", ""]] + rows
    widths = [max(len(r[i]) for r in rows) for i in range(len(rows[0]))]
    for r in rows:
        print("  ".join(cell.ljust(width) if i < 2 else cell.rjust(width) for i, (cell, width) in enumerate(zip(r, widths))))
