#!/usr/bin/env python3
"""openpyxlpeer.py FROM TO: how long openpyxl takes to read a workbook row by row, and to write one like it; exits 3 without it."""
import json
import sys
import time

try:
    import openpyxl
except ImportError:
    sys.exit(3)

start = time.monotonic()
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
kept = []
for cells in book.worksheets[0].iter_rows(values_only=True):
    kept.append(cells)
read = time.monotonic() - start
start = time.monotonic()
out = openpyxl.Workbook(write_only=True)
sheet = out.create_sheet()
for cells in kept:
    sheet.append(cells)
out.save(sys.argv[2])
print(json.dumps({"read": read, "write": time.monotonic() - start}))
