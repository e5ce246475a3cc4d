#!/usr/bin/env python3
"""Writes the seeds of every target beside itself: small inputs of every kind that the tests know. What a fuzzer found and
what it taught is added as a file by hand, and stays. The name says what the reader makes of it: taken-... or refused-...
"""
import hashlib
import json
import struct
import unicodedata
import warnings
import zipfile
from io import BytesIO
from pathlib import Path

HERE = Path(__file__).resolve().parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def write(target, name, content):
    folder = HERE / target
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)


def joined(pairs):
    """Parts as tests/fuzz/parts.h reads them."""
    return "\n".join(f"@@ {name}\n{text}" for name, text in pairs)


def zipped(pairs, packed=True, change=None):
    """A zip file of (name, content); `change` may make an entry wrong before it is written."""
    bytes_ = BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(bytes_, "w") as archive:
        warnings.simplefilter("ignore")  # names that stand there twice are meant
        for name, content in pairs:
            entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            if change:
                change(entry)
            archive.writestr(entry, content)
    return bytes_.getvalue()


def relations(*rows):
    made = "".join(f'<Relationship Id="{i}" Type="{RELATIONS}/{kind}" Target="{target}"/>' for i, kind, target in rows)
    return f'<Relationships xmlns="{PACKAGE}">{made}</Relationships>'


def sheet(rows, tail=""):
    return (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{MAIN}" xmlns:x14ac="urn:x">'
            f"<sheetData>{rows}</sheetData>{tail}</worksheet>")


def workbook(sheets, before=""):
    return f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">{before}<sheets>{sheets}</sheets></workbook>'


USUAL_ROWS = (
    '<row r="1" spans="1:4" ht="15" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c>'
    '<c r="B1" t="inlineStr"><is><t xml:space="preserve"> Tỷ lệ </t></is></c></row>\r\n'
    '<row r="2"><c r="A2"><v>12.5</v></c><c r="C2" s="2"><f aca="false">B1&amp;"x"</f><v>45382</v></c>'
    '<c r="D2" t="str"><f>A1</f><v>a &lt;b&gt; &#7879;</v></c></row>'
    '<row r="4"/><row r=\'5\'><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5"/><c r="D5"><v/></c></row>')

TABLE_ROWS = (
    '<row r="1"><c t="inlineStr"><is><t>Số liệu quý III năm 2025</t></is></c></row>'
    '<row r="2"><c t="inlineStr"><is><t>Đơn vị</t></is></c><c t="inlineStr"><is><t>Hồ sơ</t></is></c><c/></row>'
    '<row r="3"><c/><c t="inlineStr"><is><t>Tiếp nhận mới</t></is></c><c t="inlineStr"><is><t>Đúng hạn</t></is></c></row>'
    '<row r="4"><c t="inlineStr"><is><t>Cao Bằng</t></is></c><c><v>100</v></c><c><v>92.5</v></c></row>'
    '<row r="5"><c t="inlineStr"><is><t>Lai Châu</t></is></c><c><v>200</v></c><c><v>81</v></c></row>')
TABLE_TAIL = '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>'

# What the scanner leaves to the XML reader (tests/tst_xlsxreading).
UNUSUAL_ROWS = {
    "cdata": '<row r="7"><c t="str"><v><![CDATA[a<b]]></v></c></row>',
    "comment-in-row": '<row r="7"><!-- <c><v>9</v></c> --><c><v>1</v></c></row>',
    "comment-between-rows": '<!-- </sheetData> --><row r="7"><c><v>1</v></c></row>',
    "instruction": '<?x y?><row r="7"><c><v>1</v></c></row>',
    "rich-text": '<row r="7"><c t="inlineStr"><is><r><rPr><rFont val="VNI-Times"/></rPr><t>caùc</t></r></is></c></row>',
    "own-prefix": f'<row r="7"><q:c xmlns:q="{MAIN}"><q:v>1</q:v></q:c></row>',
    "other-namespace": '<row r="7"><c xmlns="urn:other"><v>1</v></c><c><v>2</v></c></row>',
    "extension": '<row r="7"><c><v>1</v><extLst><ext uri="x"/></extLst></c></row>',
    "unknown-element": '<row r="7"><c><v>1</v></c><z/></row>',
    "carriage-return": '<row r="7"><c t="str"><v>a\r\nb</v></c></row>',
    "line-in-attribute": '<row r="7"><c t="str" x=\'a\nb\'><v>a</v></c></row>',
    "entity-in-attribute": '<row r="7"><c r="&#65;7"><v>1</v></c></row>',
    "blanks-in-tags": '<row r="7" ><c ><v >1</v ></c ></row >',
    "blanks-around-equals": '<row r = "7"><c><v>1</v></c></row>',
    "two-values": '<row r="7"><c><v>1</v><v>2</v></c></row>',
    "text-between-cells": '<row r="7">x<c><v>1</v></c></row>',
    "element-in-value": '<row r="7"><c><v>1<x>2</x>3</v></c></row>',
    "escapes": '<row r="7"><c t="str"><v>a_x000D_b_x0041__xD83D__x12</v></c></row>',
}
BROKEN_ROWS = {
    "attribute-twice": '<row r="7" r="7"/>',
    "undeclared-prefix": '<row r="7" no:x="1"/>',
    "attributes-without-blank": '<row r="7"s="1"/>',
    "less-in-attribute": '<row r="7" x="<"/>',
    "end-of-cdata": '<row r="7"><c t="str"><v>]]></v></c></row>',
    "unknown-entity": '<row r="7"><c t="str"><v>&x;</v></c></row>',
    "null-character": '<row r="7"><c t="str"><v>&#0;</v></c></row>',
    "control-byte": '<row r="7"><c t="str"><v>\x01</v></c></row>',
    "latin-1": b'<row r="7"><c t="str"><v>\xe9</v></c></row>',
    "never-in-utf-8": b'<row r="7" x="\xff"/>',
    "crossed-tags": '<row r="7"><c><v>1</c></v></row>',
    "no-end": '<row r="7"><c><v>1</v></c>',
    "end-of-another": '<row r="7"></worksheet>',
    "rows-backwards": '<row r="7"/><row r="6"/>',
    "cell-of-another-row": '<row r="7"><c r="A8"/></row>',
    "text-number-too-high": '<row r="7"><c t="s"><v>9</v></c></row>',
    "unknown-type": '<row r="7"><c t="q"><v>1</v></c></row>',
}


def sheetxml():
    target = "sheetxml"
    write(target, "taken-usual", sheet(USUAL_ROWS, TABLE_TAIL))
    write(target, "taken-rows", USUAL_ROWS)
    write(target, "taken-table", sheet(TABLE_ROWS, TABLE_TAIL))
    write(target, "taken-empty", sheet(""))
    write(target, "taken-comment-before", sheet(USUAL_ROWS).replace("<sheetData>", "<!-- <sheetData> --><sheetData>"))
    write(target, "taken-prefix", f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="3"><x:c t="str"><x:v>ệ</x:v></x:c>'
          '</x:row></x:sheetData></x:worksheet>')
    write(target, "taken-utf-16", b"\xff\xfe" + sheet(USUAL_ROWS).replace(' encoding="UTF-8"', "").encode("utf-16-le"))
    write(target, "taken-columns-before", sheet(USUAL_ROWS).replace("<sheetData>", '<dimension ref="A1:D5"/><cols><col '
          'min="1" max="2" width="9"/></cols><sheetData>'))
    write(target, "refused-document-type", '<!DOCTYPE worksheet [<!ENTITY b "c">]>' + sheet(USUAL_ROWS).split("\n")[1])
    write(target, "refused-other-root", "<workbook/>")
    write(target, "refused-deep", '<row r="1">' + "<x>" * 300)
    for name, row in UNUSUAL_ROWS.items():
        write(target, "taken-" + name, '<row r="1"><c><v>1</v></c></row>' + row + '<row r="8"><c><v>8</v></c></row>')
    for name, row in BROKEN_ROWS.items():
        row = row if isinstance(row, bytes) else row.encode()
        write(target, "refused-" + name, b'<row r="1"><c><v>1</v></c></row>' + row)


def xlsx():
    target = "xlsx"
    strings = (
        '<sst><si><r><rPr><rFont val=".VnTimeH"/></rPr><t xml:space="preserve">TØ </t></r><r><t>lÖ</t></r></si>'
        '<si><t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh></si><si><t>a_x000D_&#10;b</t></si><si/></sst>')
    styles = (
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/>'
        '<numFmt numFmtId="9" formatCode="0&quot;%&quot;"/></numFmts><fonts><font><name val="Arial"/></font><font>'
        '<name val="VNI-Times"/></font></fonts><cellXfs><xf numFmtId="164"/><xf numFmtId="165" fontId="1"/><xf numFmtId="9"/>'
        '<xf numFmtId="10"/><xf numFmtId="20"/></cellXfs></styleSheet>')
    styled = "".join(f'<c s="{i}"><v>{v}</v></c>' for i, v in
                     [(0, 45382), (1, 1.26), (2, 92), (3, 0.5), (4, 0.5), (4, 45382.5), (0, -3), (9, 1)])
    worksheet = "xl/worksheets/sheet1.xml"
    write(target, "taken-sheet", sheet(USUAL_ROWS, TABLE_TAIL))
    for number in range(16):  # one in sixteen inputs has its layout proposed
        write(target, f"taken-table-{number:02}", sheet(TABLE_ROWS + f'<row r="{number + 6}"/>', TABLE_TAIL))
    write(target, "taken-strings", joined([("xl/sharedStrings.xml", strings), (worksheet, sheet(
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>'))]))
    write(target, "taken-styles", joined([("xl/styles.xml", styles), (worksheet, sheet(f"<row>{styled}</row>"))]))
    write(target, "taken-1904", joined([("xl/workbook.xml", workbook(
        '<sheet name="S" r:id="r1"/>', '<workbookPr date1904="1"/>'))]))
    write(target, "taken-several-sheets", joined([
        ("xl/workbook.xml", workbook('<sheet name="A" r:id="r1"/><sheet name="Ẩn" state="hidden" r:id="r4"/>'
                                     '<sheet name="C" r:id="r5"/>')),
        ("xl/_rels/workbook.xml.rels", relations(("r1", "worksheet", "worksheets/sheet1.xml"), ("r4", "worksheet",
                                                 "/xl/b.xml"), ("r5", "chartsheet", "../xl/./c.xml"),
                                                 ("r2", "sharedStrings", "sharedStrings.xml"))),
        ("xl/b.xml", sheet('<row r="9"><c r="XFD9"><v>1</v></c></row>'))]))
    write(target, "taken-strict", joined([
        ("xl/workbook.xml", workbook('<sheet name="S" r:id="r1"/>').replace(RELATIONS,
                                                                           "http://purl.oclc.org/ooxml/officeDocument/relationships")),
        (worksheet, '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="2">'
                    '<x:c r="B2" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>')]))
    write(target, "refused-sheet-missing", joined([("xl/_rels/workbook.xml.rels",
                                                    relations(("r1", "worksheet", "worksheets/none.xml")))]))
    write(target, "refused-binary", joined([("_rels/.rels", relations(("r", "officeDocument", "/xl/workbook.bin")))]))
    write(target, "refused-no-sheets", joined([("xl/workbook.xml", workbook(""))]))
    write(target, "refused-name-leads-out", joined([("../x", "x")]))
    write(target, "refused-cut", sheet(USUAL_ROWS)[:300])
    for name in ("document-type", "deep"):
        write(target, "refused-" + name, joined([("xl/styles.xml", '<!DOCTYPE s [<!ENTITY a "b">]><s/>' if name ==
                                                  "document-type" else "<s>" + "<x>" * 300)]))
    package = [
        ("_rels/.rels", relations(("r", "officeDocument", "/xl/workbook.xml"))),
        ("xl/workbook.xml", workbook('<sheet name="S" sheetId="1" r:id="r1"/>')),
        ("xl/_rels/workbook.xml.rels", relations(("r1", "worksheet", "worksheets/sheet1.xml"))),
        (worksheet, sheet('<row r="1"><c r="A1"><v>5</v></c></row>'))]
    archives(target, package)


def archives(target, package):
    """The same package as a zip file, well made and made to harm."""
    write(target, "taken-packed.zip", zipped(package))
    stored = zipped(package, packed=False)
    write(target, "taken-stored.zip", stored)
    write(target, "taken-with-folder.zip", zipped([("xl/", "")] + package))
    write(target, "refused-cut.zip", stored[:len(stored) // 2])
    write(target, "refused-cut-list.zip", stored[:-30])
    write(target, "refused-checksum.zip", stored.replace(b"<v>5</v>", b"<v>6</v>").replace(b"04,a,", b"05,a,"))
    write(target, "refused-twice.zip", zipped(package + package[:1]))
    write(target, "refused-leads-out.zip", zipped(package + [("a/../../x", "x")]))

    def link(entry):
        entry.create_system, entry.external_attr = 3, 0xA1FF0000
    write(target, "refused-link.zip", zipped(package, change=link))
    packed = zipped(package)
    start = packed.index(b"PK\x01\x02")
    write(target, "refused-password.zip", packed[:start + 8] + b"\x01" + packed[start + 9:])
    write(target, "refused-method.zip", packed[:start + 10] + b"\x0c" + packed[start + 11:])
    size = packed.rindex(b"PK\x01\x02") + 24
    write(target, "refused-size-lies.zip", packed[:size] + struct.pack("<I", 5) + packed[size + 4:])
    write(target, "refused-size-huge.zip", packed[:size] + struct.pack("<I", 0xF0000000) + packed[size + 4:])


NAMES = {name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "table", "text", "style")}
NAMES |= {"svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
          "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
          "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"}


def content(tables, styles=""):
    spaces = " ".join(f'xmlns:{name}="{uri}"' for name, uri in NAMES.items())
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:font-face-decls>'
            '<style:font-face style:name="old" svg:font-family="\'.VnTimeH\'"/></office:font-face-decls>'
            f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{tables}"
            "</office:spreadsheet></office:body></office:document-content>")


def cell(text, attributes=""):
    return f'<table:table-cell office:value-type="string" {attributes}><text:p>{text}</text:p></table:table-cell>'


def row(cells, attributes=""):
    return f"<table:table-row {attributes}>{cells}</table:table-row>"


def ods():
    target = "ods"
    a = cell("a")
    table = row(cell("Đơn vị", 'table:number-rows-spanned="2"') + cell("Hồ sơ", 'table:number-columns-spanned="2"') +
                "<table:covered-table-cell/>")
    table += row("<table:covered-table-cell/>" + cell("Tiếp nhận mới") + cell("Đúng hạn"))
    table += row(cell("Cao Bằng") + '<table:table-cell office:value-type="float" office:value="100"/>' * 2)
    values = [("float", "value", "1234.5"), ("percentage", "value", "0.5"), ("currency", "value", "7"),
              ("date", "date-value", "2024-03-31"), ("date", "date-value", "2024-02-30"),
              ("time", "time-value", "PT30H15M00S"), ("boolean", "boolean-value", "true"),
              ("string", "string-value", "s"), ("float", "value", "1e400"), ("float", "value", "NaN")]
    kinds = "".join(f'<table:table-cell office:value-type="{kind}" office:{name}="{value}"><text:p>x</text:p></table:table-cell>'
                    for kind, name, value in values)
    error = ('<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p>'
             "</table:table-cell>")
    rows = {
        "empty": row(""), "one": row(a), "kinds": row(kinds),
        "rows-repeated": row("", 'table:number-rows-repeated="1000"') + row(a, 'table:number-rows-repeated="3"') + row(a),
        "cells-repeated": row('<table:table-cell table:number-columns-repeated="25"/>' + cell("x", 'table:number-columns-repeated="2"')),
        "merged": row("<table:table-cell/>" + cell("x", 'table:number-columns-spanned="2" table:number-rows-spanned="3"')),
        "groups": f"<table:table-header-rows>{row(a)}</table:table-header-rows><table:table-row-group><table:table-row-group>"
                  f"{row(a)}</table:table-row-group></table:table-row-group>{row(a)}",
        "paragraphs": row(cell(' a \n b<text:s/><text:s text:c="2"/><text:span>c <text:a>d</text:a></text:span><text:tab/>'
                               "<text:line-break/></text:p><text:p>e")),
        "comment": row(cell("x</text:p><office:annotation><text:p>n</text:p></office:annotation><text:p>y<text:note>n</text:note>")),
        "columns": '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="c"/>'
                   + row(a + a + a),
    }
    for name, text in rows.items():
        write(target, "taken-rows-" + name, text)
    for name, text in {
        "row-without-end": row(a, 'table:number-rows-repeated="1048577"'),
        "cell-without-end": row(cell("a", 'table:number-columns-repeated="16385"')),
        "both-without-end": row(cell("a", 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'),
        "deep": row("<table:table-cell>" + "<x>" * 300),
        "undeclared-prefix": row(error),
    }.items():
        write(target, "refused-rows-" + name, text)
    write(target, "taken-error", content(f"<table:table>{row(error)}</table:table>"))
    styles = ('<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>'
              '<style:style style:name="base" style:family="table-cell"><style:text-properties style:font-name="old"/></style:style>'
              '<style:style style:name="f" style:family="table-cell"><style:text-properties fo:font-family="VNI-Times"/></style:style>'
              '<style:style style:name="c" style:family="table-cell" style:parent-style-name="base"/>'
              '<style:style style:name="loop" style:family="table-cell" style:parent-style-name="loop"/>')
    styled = row(cell("a", 'table:style-name="c"') + cell("b", 'table:style-name="loop"') + cell("c", 'table:style-name="f"'))
    two = f'<table:table table:name="Một" table:style-name="h"/><table:table table:name="Hai">{styled}</table:table>'
    write(target, "taken-styles", content(two, styles))
    write(target, "taken-styles-apart", joined([("content.xml", content(two)), ("styles.xml", "<office:document-styles "
          f'xmlns:office="{NAMES["office"]}" xmlns:style="{NAMES["style"]}"><office:styles><style:style style:name="c" '
          'style:family="table-cell"/></office:styles></office:document-styles>')]))
    for number in range(16):
        write(target, f"taken-table-{number:02}", table + row("", f'table:number-rows-repeated="{number + 1}"'))
    write(target, "refused-no-tables", content(""))
    write(target, "refused-text-document", content("").replace(":spreadsheet>", ":text>"))
    write(target, "refused-password", joined([("content.xml", "x"), ("META-INF/manifest.xml", "<m:encryption-data/>")]))
    write(target, "refused-document-type", '<!DOCTYPE x [<!ENTITY a "b">]>' + content("").split("?>")[1])
    write(target, "refused-cut", content(f"<table:table>{row(a)}</table:table>")[:-60])
    write(target, "refused-no-content", "@@ a\nb")
    archives(target, [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                      ("content.xml", content(f'<table:table table:name="T">{row(cell("<v>5</v>"))}</table:table>'))])


SMALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
TCVN3 = bytes.fromhex("B5B6B7B8B9A8BBBCBDBEC6A9C7C8C9CACBAECCCECFD0D1AAD2D3D4D5D6D7D8DCDDDEDFE1E2E3E4ABE5E6E7E8E9ACEAEBECEDEE"
                      "EFF1F2F3F4ADF5F6F7F8F9FAFBFCFDFE")
VNI = ("aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà "
       "oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î").split()
TABLE = ("Báo cáo tình hình giải quyết hồ sơ{e}{e}Đơn vị{s}Chỉ tiêu{s}Tỷ lệ (%){s}Ghi chú{e}Sở Nội vụ{s}Đúng hạn{s}92,56{s}{e}"
         "Huyện Mường Khương{s}Đúng hạn{s}88,1{s}\"Kỳ trước; 87,5\"{e}Thị xã Quảng Yên{s}Quá hạn{s}1.234,5{s}Nguyễn Văn Đỗ{e}")


def in_tcvn3(text):
    letters = dict(zip(SMALL, (bytes([b]) for b in TCVN3))) | {"Đ": b"\xa7"}
    return b"".join(letters.get(c) or c.encode("ascii", "replace") for c in text)


def in_vni(text):
    letters = dict(zip(SMALL, VNI)) | {"Đ": "Ñ"}
    return "".join(letters.get(c, c) for c in text).encode("latin-1", "replace")


def in_1258(text):
    """Tones apart, letters composed, as Windows writes them."""
    tones = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
    made = ""
    for letter in unicodedata.normalize("NFD", text):
        stays = letter in tones or not unicodedata.combining(letter)
        made = made + letter if stays else unicodedata.normalize("NFC", made + letter)
    return made.encode("cp1258", "replace")


def csv():
    target = "csv"
    text = TABLE.format(s=";", e="\r\n")
    tabs = TABLE.format(s="\t", e="\r\n")
    write(target, "taken-utf-8-bom", "\ufeff" + text)
    write(target, "taken-utf-16", "\ufeff".encode("utf-16-le") + tabs.encode("utf-16-le"))
    write(target, "taken-utf-16-no-mark", tabs.encode("utf-16-be"))
    write(target, "taken-1258", in_1258(text))
    write(target, "taken-tcvn3", in_tcvn3(text))
    write(target, "taken-vni", in_vni(text))
    write(target, "taken-bars", TABLE.format(s="|", e="\n"))
    write(target, "taken-carriage-returns", TABLE.format(s="\t", e="\r"))
    for name, small in {
        "one-cell": "a", "only-lines": "\n\n\r\n\r", "named-separator": "sep=|\r\na|b\r\n", "named-alone": "sep=;",
        "quotes": 'a,"b ""c"" d","e\nf"\r\n"",x"y\n', "behind-a-quote": '"a"b,"c"\n', "apostrophes": "'=1+1,'-5,'x,'\n",
        "numbers": "unit,value\nA,1.5\nB,2.5\n", "decimal-commas": "92,5;88,1\n93,5;87,1\n", "only-a-mark": b"\xef\xbb\xbf",
        "cut-letter": b"a;\xe1\xba", "only-commas": "," * 9000, "long-row": ",".join("abc" for _ in range(300)),
        "lost-letters": in_1258("đơn vị;ghi chú\nNinh Bình;một\n") + b"x\x81;\x8d\n",
        "long-form": "unit,unit_code,scope,indicator,period,value,status,source_title\n" +
                     "Cao Bằng,04,all,dossiers_new,2025-Q3,5,reported,Báo cáo\n" * 3,
    }.items():
        write(target, "taken-" + name, small)
    for number in range(16):
        write(target, f"taken-table-{number:02}", text + "x;" * number)
    for name, small in {
        "empty": b"", "open-quote": '"a,b\nc', "zero-byte": text + "\0", "pdf": b"%PDF-1.4\n", "old-excel": b"\xd0\xcf\x11\xe0\xa1",
        "half-surrogate-then-zero": b"\xff\xfea\x00\x00\x00",
    }.items():
        write(target, "refused-" + name, small)


def manifest():
    target = "manifest"
    usual = [("figures.csv", "unit,indicator,period,value,status,source_title\r\n04,a,2025-Q3,5,reported,Báo cáo\r\n"),
             ("sources.csv", "number,title,published_on,attachment\r\n1,Báo cáo,2025-10-01,attachments/0001\r\n"),
             ("history.csv", "source,now_value,at\r\n1,5,2026-01-01T00:00:00.000Z\r\n"),
             ("attachments/0001", "pdf")]

    def listed(**changed):
        entries = [{"name": n, "size": len(t.encode()), "sha256": hashlib.sha256(t.encode()).hexdigest()} for n, t in usual]
        return {"format": "parboard-bundle", "version": 1, "program": "parboard 0.1.0", "created": "2026-11-22T02:00:00Z",
                "by": "Nguyễn Văn An", "entries": entries} | changed
    good = listed()
    write(target, "taken-list", json.dumps(good, ensure_ascii=False))
    write(target, "taken-list-lines", json.dumps(good, indent=1))
    write(target, "taken-no-moment", json.dumps(listed(created="once")))
    entries = good["entries"]
    wrong = {
        "version-newer": listed(version=2), "version-text": listed(version="1"), "no-entries": listed(entries=None),
        "other-format": listed(format="office-bundle"), "size-negative": listed(entries=[entries[0] | {"size": -3}]),
        "size-wrong": listed(entries=[entries[0] | {"size": 4}] + entries[1:]),
        "size-huge": listed(entries=[entries[0] | {"size": 1 << 62}] + entries[1:]),
        "hash-wrong": listed(entries=[entries[0] | {"sha256": "a" * 64}] + entries[1:]),
        "hash-short": listed(entries=[entries[0] | {"sha256": "ab"}]),
        "name-leads-out": listed(entries=[entries[0] | {"name": "attachments/../x"}]),
        "twice": listed(entries=entries + entries[:1]), "one-missing": listed(entries=entries[1:]), "list": [], "number": 5,
    }
    for name, document in wrong.items():
        write(target, "refused-" + name, json.dumps(document))
    write(target, "refused-empty", b"")
    write(target, "refused-cut", json.dumps(good)[:200])
    write(target, "refused-deep", "[" * 2000)
    write(target, "refused-no-text", b'{"format": "\xff"}')
    write(target, "taken-parts", joined([("sources.csv", usual[1][1] + '2,"a ""b""\r\nc",,\r\n')]))
    write(target, "taken-figures", joined([("figures.csv", usual[0][1] * 3)]))
    write(target, "refused-figures-columns", joined([("figures.csv", "a,b\r\n1,2\r\n")]))
    write(target, "refused-sources-cells", joined([("sources.csv", usual[1][1] + "2,x\r\n")]))
    write(target, "refused-history-empty", joined([("history.csv", "")]))
    write(target, "refused-no-utf-8", joined([("sources.csv", usual[1][1])]).encode() + b"\xc3\x28,x,,\r\n")
    write(target, "refused-other-part", joined([("setup.exe", "MZ")]))
    package = [("manifest.json", json.dumps(good, ensure_ascii=False))] + usual
    archives(target, package)


if __name__ == "__main__":
    for made in (xlsx, ods, csv, manifest, sheetxml):
        made()
