import datetime, openpyxl
from openpyxl.styles import Font
w = openpyxl.Workbook()
s = w.active
s.title = "Báo cáo"
s["A1"] = "Tỷ lệ giải quyết hồ sơ đúng hạn"
s.merge_cells("A1:D1")
s["A2"] = "Đơn vị"; s["B2"] = "Hồ sơ"; s["D2"] = "Ngày chốt"
s.merge_cells("A2:A3"); s.merge_cells("B2:C2")
s["B3"] = "Tiếp nhận"; s["C3"] = "Đúng hạn"
rows = [("Thừa Thiên Huế", 1234, 0.9256, datetime.date(2024, 3, 31)), ("Bà Rịa - Vũng Tàu", 56.5, 1, datetime.datetime(2024, 6, 30, 17, 30)),
        ("Cao Bằng & <Hà Giang>", 0, -0.015, datetime.date(1999, 12, 31))]
for i, (a, b, c, d) in enumerate(rows, 4):
    s.cell(i, 1, a); s.cell(i, 2, b); s.cell(i, 3, c).number_format = "0.00%"
    s.cell(i, 4, d).number_format = "dd/mm/yyyy" if i != 5 else "dd/mm/yyyy hh:mm"
s["A8"] = "Tổng"; s["B8"] = "=SUM(B4:B6)"; s["C8"] = "=B4/0"; s["D8"] = True
s["A9"] = "Ninh B×nh"; s["A9"].font = Font(name=".VnTime")
s["B9"] = "Dòng một\nDòng hai"
t = w.create_sheet("Số liệu 2"); t["B2"] = "Mã"; t["C2"] = "007"; t["B5"] = 1e-7
h = w.create_sheet("Ẩn"); h["A1"] = "bí mật"; h.sheet_state = "hidden"
w.save("openpyxl.xlsx")
