<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>“%1” would unpack to %2, many times more than any table. It was made to harm, and was not read. Ask for the file again.</source>
        <translation>“%1” khi giải nén sẽ chiếm %2, gấp nhiều lần mọi bảng số liệu. Tệp này được tạo ra để gây hại nên không được đọc. Hãy xin lại tệp.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>“%1” holds an entry “%2” that leads out of its folder. Such a file is made to harm and was not read.</source>
        <translation>“%1” chứa mục “%2” trỏ ra ngoài thư mục của nó. Tệp như vậy được tạo ra để gây hại nên không được đọc.</translation>
    </message>
    <message>
        <source>“%1” holds a link (%2) instead of a file. It was not read; ask for the file without links.</source>
        <translation>“%1” chứa liên kết (%2) thay cho tệp nên không được đọc. Hãy đề nghị gửi lại tệp không có liên kết.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password (%2). Save it without a password and try again.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu (%2). Hãy lưu lại không đặt mật khẩu rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” holds the entry %2 twice, and nothing says which one is meant. Ask for the file again.</source>
        <translation>“%1” chứa mục %2 hai lần, không rõ mục nào là đúng. Hãy đề nghị gửi lại tệp.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that cannot be read here (%2, method %3). Save it again with the program that made it.</source>
        <translation>“%1” được nén theo cách không đọc được ở đây (%2, phương pháp %3). Hãy lưu lại bằng chương trình đã tạo ra tệp.</translation>
    </message>
    <message>
        <source>“%1” would unpack the entry %2 to %3. That is no table but a file made to harm, and it was not read. Ask for the file in smaller pieces.</source>
        <translation>“%1” khi giải nén mục %2 sẽ lên tới %3. Đó không phải là bảng số liệu mà là tệp được tạo ra để gây hại nên không được đọc. Hãy đề nghị gửi tệp thành các phần nhỏ hơn.</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than %2, so it was not read. Ask for it in smaller pieces.</source>
        <translation>“%1” khi giải nén sẽ vượt quá %2 nên không được đọc. Hãy đề nghị gửi thành các phần nhỏ hơn.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it still exists and that you may read it.</source>
        <translation>Không mở được “%1”. Hãy kiểm tra tệp còn tồn tại và có quyền đọc.</translation>
    </message>
    <message>
        <source>“%1” ends too early: it is damaged or was not copied in full. Copy or download it again.</source>
        <translation>“%1” bị cụt: tệp bị hỏng hoặc chưa được sao chép đầy đủ. Hãy sao chép hoặc tải lại.</translation>
    </message>
    <message>
        <source>“%1” is not a zip file, as .xlsx, .ods and bundles are. Open it with the program that made it and save it again.</source>
        <translation>“%1” không phải là tệp zip như .xlsx, .ods và gói dữ liệu. Hãy mở bằng chương trình đã tạo ra tệp rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1” holds %2 entries; at most %3 are read. Ask for it in smaller pieces.</source>
        <translation>“%1” chứa %2 mục; chỉ đọc tối đa %3 mục. Hãy đề nghị gửi thành các phần nhỏ hơn.</translation>
    </message>
    <message>
        <source>The list of entries of “%1” is damaged. Copy or download the file again.</source>
        <translation>Danh sách các mục của “%1” bị hỏng. Hãy sao chép hoặc tải lại tệp.</translation>
    </message>
    <message>
        <source>“%1” lacks the part %2. Save it again with the program that made it.</source>
        <translation>“%1” thiếu phần %2. Hãy lưu lại bằng chương trình đã tạo ra tệp.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” has %3; at most %4 are read. Ask for a smaller file.</source>
        <translation>Phần %1 của “%2” có %3; chỉ đọc tối đa %4. Hãy đề nghị gửi tệp nhỏ hơn.</translation>
    </message>
</context>
<context>
    <name>ArchiveReader</name>
    <message>
        <source>The part %1 of “%2” is no longer there: the file was changed while it was being read. Open it again.</source>
        <translation>Không còn phần %1 của “%2”: tệp đã bị thay đổi trong khi đang đọc. Hãy mở lại.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” is damaged and cannot be opened. Ask for the file again, or save it again with the program that made it.</source>
        <translation>Phần %1 của “%2” bị hỏng, không mở được. Hãy đề nghị gửi lại tệp, hoặc lưu lại bằng chương trình đã tạo ra tệp.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” ends too early: the file is damaged or was not copied in full. Copy or download it again.</source>
        <translation>Phần %1 của “%2” bị cụt: tệp bị hỏng hoặc chưa được sao chép đầy đủ. Hãy sao chép hoặc tải lại.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” is damaged and cannot be unpacked. Ask for the file again, or save it again with the program that made it.</source>
        <translation>Phần %1 của “%2” bị hỏng, không giải nén được. Hãy đề nghị gửi lại tệp, hoặc lưu lại bằng chương trình đã tạo ra tệp.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” does not hold what the file says (another size or checksum): it is damaged. Ask for the file again.</source>
        <translation>Phần %1 của “%2” không đúng như tệp ghi (khác kích thước hoặc mã kiểm tra): tệp bị hỏng. Hãy đề nghị gửi lại tệp.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” holds more than the file says. Such a file is made to harm and was not read any further.</source>
        <translation>Phần %1 của “%2” chứa nhiều hơn tệp ghi. Tệp như vậy được tạo ra để gây hại nên không được đọc tiếp.</translation>
    </message>
</context>
<context>
    <name>ArchiveWriter</name>
    <message>
        <source>%1 could not be written; nothing was changed. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation>Không ghi được %1; không có gì thay đổi. Hãy kiểm tra thư mục có tồn tại, bạn có quyền ghi và đĩa chưa đầy.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 exists already and was left as it is. Choose another name for the backup.</source>
        <translation>Đã có %1 và tệp này được giữ nguyên. Hãy chọn tên khác cho bản sao lưu.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist, so no backup was made. Make it first, or choose another place.</source>
        <translation>Không có thư mục %1 nên chưa sao lưu. Hãy tạo thư mục trước, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1, so no backup was made. Choose another place.</source>
        <translation>Không có quyền ghi vào thư mục %1 nên chưa sao lưu. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that you may write to the folder.</source>
        <translation>Không tạo được %1. Hãy kiểm tra quyền ghi vào thư mục.</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made, so no backup was made. Check that you may write beside the database.</source>
        <translation>Không tạo được thư mục %1 để chứa bản sao lưu nên chưa sao lưu. Hãy kiểm tra quyền ghi vào thư mục chứa cơ sở dữ liệu.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Make a backup, in the folder of dated backups beside the database or as a file of your own.</source>
        <translation>Tạo bản sao lưu trong thư mục các bản sao lưu theo ngày bên cạnh cơ sở dữ liệu, hoặc ghi ra tệp do người dùng chỉ định.</translation>
    </message>
    <message>
        <source>File to write; without it a dated one beside the database.</source>
        <translation>Tệp cần ghi; không ghi thì tạo bản sao lưu theo ngày bên cạnh cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The backup is %1 (%2).</source>
        <translation>Bản sao lưu là %1 (%2).</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>daily, when the program starts</source>
        <translation>hằng ngày, khi mở chương trình</translation>
    </message>
    <message>
        <source>before a new version of parboard changed the file</source>
        <translation>trước khi phiên bản parboard mới thay đổi tệp</translation>
    </message>
    <message>
        <source>before many figures changed at once</source>
        <translation>trước khi thay đổi nhiều số liệu cùng lúc</translation>
    </message>
    <message>
        <source>before another backup was restored</source>
        <translation>trước khi khôi phục một bản sao lưu khác</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>sao lưu thủ công</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>“%1” lacks its part %2, so nothing was imported. Ask for the bundle again.</source>
        <translation>“%1” thiếu phần %2 nên không nhập gì. Hãy xin lại gói số liệu.</translation>
    </message>
    <message>
        <source>“%1” holds the part %2, which its list of contents does not name. Nothing was imported; ask for the bundle again.</source>
        <translation>“%1” có phần %2 không nằm trong danh mục của gói. Chưa nhập số liệu nào; đề nghị đơn vị gửi lại gói số liệu.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” is not what its list of contents says (size or SHA-256): it was damaged or changed on the way. Nothing was imported; ask for the bundle again.</source>
        <translation>Phần %1 của “%2” không khớp danh mục (kích thước hoặc SHA-256): đã bị hỏng hoặc bị sửa trên đường gửi. Chưa nhập số liệu nào; đề nghị đơn vị gửi lại gói số liệu.</translation>
    </message>
    <message>
        <source>The attached document %1 of “%2” has %3 MB; at most %4 MB are taken. Nothing was imported; ask for the bundle without it.</source>
        <translation>Văn bản kèm theo %1 của “%2” có dung lượng %3 MB; chỉ nhận tối đa %4 MB. Chưa nhập số liệu nào; đề nghị đơn vị gửi gói không kèm văn bản này.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” lacks the column %3, so nothing was imported. Ask for the bundle again.</source>
        <translation>Phần %1 của “%2” thiếu cột %3 nên không nhập gì. Hãy xin lại gói số liệu.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” is not written in UTF-8, so nothing was imported. Ask for the bundle again.</source>
        <translation>Phần %1 của “%2” không phải UTF-8 nên không nhập gì. Hãy xin lại gói số liệu.</translation>
    </message>
    <message>
        <source>Line %1 of the part %2 of “%3” cannot be understood, so nothing was imported. Ask for the bundle again.</source>
        <translation>Không hiểu dòng %1 của phần %2 trong “%3” nên không nhập gì. Hãy xin lại gói số liệu.</translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>The list of contents of “%1” is damaged, so nothing was imported. Ask for the bundle again.</source>
        <translation>Danh mục của “%1” bị hỏng nên không nhập gì. Hãy xin lại gói số liệu.</translation>
    </message>
    <message>
        <source>“%1” lists the part %2, which no bundle holds. Nothing was imported; ask for the bundle again.</source>
        <translation>“%1” ghi phần %2 không có trong gói nào. Chưa nhập số liệu nào; đề nghị đơn vị gửi lại gói số liệu.</translation>
    </message>
    <message>
        <source>“%1” is not a bundle of parboard. Import the workbook or CSV file that is in it, or ask for a bundle.</source>
        <translation>“%1” không phải gói số liệu của parboard. Hãy nhập bảng tính hoặc tệp CSV bên trong, hoặc xin một gói số liệu.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer program (%2). Update parboard, then import it again.</source>
        <translation>“%1” do phiên bản mới hơn (%2) tạo ra. Hãy cập nhật parboard rồi nhập lại.</translation>
    </message>
</context>
<context>
    <name>BundleMerge</name>
    <message>
        <source>Earlier versions from %1</source>
        <translation>Các phiên bản trước từ %1</translation>
    </message>
</context>
<context>
    <name>BundleSources</name>
    <message>
        <source>“%1” has another document here than in the bundle; the one that is here stays.</source>
        <translation>“%1” ở đây có văn bản kèm theo khác với trong gói; văn bản ở đây được giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” stands in the bundle with two different documents; only the first is taken.</source>
        <translation>“%1” có hai tài liệu khác nhau trong gói; chỉ lấy tài liệu đầu tiên.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>“%1” names %n unit(s) with different territories. Choose the list of 63 or of 34 provinces (--scheme 63 or --scheme 34).</source>
        <translation>
            <numerusform>“%1” là tên của %n đơn vị có địa giới khác nhau. Hãy chọn danh sách 63 hoặc 34 tỉnh, thành phố (--scheme 63 hoặc --scheme 34).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no unit named “%1”. “parboard catalogue units” lists them all.</source>
        <translation>Không có đơn vị nào tên là “%1”. Lệnh “parboard catalogue units” liệt kê tất cả các đơn vị.</translation>
    </message>
    <message>
        <source>There is no unit named “%1”. Did you mean %2?</source>
        <translation>Không có đơn vị nào tên là “%1”. Có phải là %2?</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. “parboard catalogue indicators” lists them all.</source>
        <translation>Không có chỉ tiêu “%1”. Lệnh “parboard catalogue indicators” liệt kê tất cả các chỉ tiêu.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. Did you mean %2?</source>
        <translation>Không có chỉ tiêu “%1”. Có phải là %2?</translation>
    </message>
    <message>
        <source>%1 (of the 34)</source>
        <translation>%1 (34 tỉnh)</translation>
    </message>
    <message>
        <source>%1 (of the 63)</source>
        <translation>%1 (63 tỉnh)</translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message>
        <source>List the units, indicators or quality rules that the database knows.</source>
        <translation>Liệt kê các đơn vị, chỉ tiêu hoặc quy tắc kiểm tra số liệu có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code (63)</source>
        <translation>Mã (63 tỉnh)</translation>
    </message>
    <message>
        <source>Code (34)</source>
        <translation>Mã (34 tỉnh)</translation>
    </message>
    <message>
        <source>Became part of</source>
        <translation>Sáp nhập vào</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nội dung</translation>
    </message>
</context>
<context>
    <name>CellNumber</name>
    <message>
        <source>%1 is outside what this indicator can be: %2 to %3</source>
        <translation>%1 nằm ngoài khoảng có thể có của chỉ tiêu này: %2 đến %3</translation>
    </message>
    <message>
        <source>it is no number</source>
        <translation>đây không phải là số</translation>
    </message>
    <message>
        <source>it is a percentage, but this indicator is none</source>
        <translation>đây là tỷ lệ phần trăm, nhưng chỉ tiêu này không phải tỷ lệ</translation>
    </message>
    <message>
        <source>a dash may mean zero or nothing; write 0, or … for not reported</source>
        <translation>dấu gạch có thể là số 0 hoặc không có số liệu; hãy ghi 0, hoặc … nếu chưa báo cáo</translation>
    </message>
    <message>
        <source>it is no number of this indicator</source>
        <translation>không đọc được thành số của chỉ tiêu này</translation>
    </message>
    <message>
        <source>read as the other numbers of its column it would be no whole number</source>
        <translation>nếu đọc như các số khác trong cột thì không phải số nguyên</translation>
    </message>
    <message>
        <source>it is a date; a spreadsheet may have made it out of 1/3 or 5.3</source>
        <translation>đây là ngày tháng; có thể bảng tính đã đổi từ 1/3 hoặc 5.3</translation>
    </message>
    <message>
        <source>it is a truth value, not a number</source>
        <translation>đây là giá trị đúng/sai, không phải số</translation>
    </message>
    <message>
        <source>the spreadsheet could not compute it</source>
        <translation>bảng tính đã không tính được ô này</translation>
    </message>
    <message>
        <source>multiplied by %1 it is no whole number</source>
        <translation>nhân với %1 thì không phải số nguyên</translation>
    </message>
    <message>
        <source>it is a formula that has not been calculated; open the file with Excel or LibreOffice and save it again</source>
        <translation>đây là công thức chưa được tính; hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>up %1</source>
        <translation>tăng %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>giảm %1</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 điểm %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 bậc</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Limits: %1 to %2</source>
        <translation>Giới hạn: từ %1 đến %2</translation>
    </message>
    <message>
        <source>Limit: at least %1</source>
        <translation>Giới hạn: ít nhất %1</translation>
    </message>
    <message>
        <source>Limit: at most %1</source>
        <translation>Giới hạn: nhiều nhất %1</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Càng cao càng tốt</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Càng thấp càng tốt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>says the same as the one in use</source>
        <translation>nội dung giống số liệu đang dùng</translation>
    </message>
    <message>
        <source>cannot be compared: a number is missing</source>
        <translation>không so sánh được: thiếu một con số</translation>
    </message>
    <message>
        <source>the same value as the one in use</source>
        <translation>bằng số liệu đang dùng</translation>
    </message>
    <message>
        <source>%1 better than the one in use</source>
        <translation>tốt hơn số liệu đang dùng %1</translation>
    </message>
    <message>
        <source>%1 worse than the one in use</source>
        <translation>kém hơn số liệu đang dùng %1</translation>
    </message>
    <message>
        <source>%1 higher than the one in use</source>
        <translation>cao hơn số liệu đang dùng %1</translation>
    </message>
    <message>
        <source>%1 lower than the one in use</source>
        <translation>thấp hơn số liệu đang dùng %1</translation>
    </message>
    <message>
        <source>; out of %1 instead of %2</source>
        <translation>; trên tổng số %1 thay vì %2</translation>
    </message>
    <message>
        <source>; not both are exact</source>
        <translation>; không phải cả hai đều là số chính xác</translation>
    </message>
    <message>
        <source>Unit of measure: count</source>
        <translation>Đơn vị tính: số lượng</translation>
    </message>
    <message>
        <source>Unit of measure: %1</source>
        <translation>Đơn vị tính: %1</translation>
    </message>
    <message>
        <source>Formula: %1 / %2</source>
        <translation>Công thức: %1 / %2</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>đã báo cáo</translation>
    </message>
</context>
<context>
    <name>CellWriter</name>
    <message>
        <source>Only one figure of a cell can be used at a time.</source>
        <translation>Mỗi ô chỉ dùng được một số liệu tại một thời điểm.</translation>
    </message>
    <message>
        <source>The figures of %1 were approved and locked by %2 on %3. Unlock them first, with a reason.</source>
        <translation>Số liệu %1 đã được %2 duyệt và khóa ngày %3. Hãy mở khóa trước và nêu lý do.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>%1 points (of percent)</source>
        <translation>%1 điểm %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>tăng %n bậc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>giảm %n bậc</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, tốt lên</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, kém đi</translation>
    </message>
    <message>
        <source>%1; cut off on other days</source>
        <translation>%1; số liệu chốt khác ngày</translation>
    </message>
</context>
<context>
    <name>ChartSlices</name>
    <message>
        <source>%1 (%2/%3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Đã giải trình: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of</source>
        <translation>
            <numerusform>Đã kiểm tra %n số liệu của</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) checked</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n cảnh báo</numerusform>
        </translation>
    </message>
    <message>
        <source>List what the quality rules say against the figures.</source>
        <translation>Liệt kê các điểm cần kiểm tra của số liệu theo quy tắc kiểm tra.</translation>
    </message>
    <message>
        <source>Figures are checked of one named period or, without --period, of all.</source>
        <translation>Số liệu được kiểm tra theo một kỳ cụ thể hoặc, nếu không ghi --period, theo mọi kỳ.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is one word too many. A name of several words needs quotation marks.</source>
        <translation>Thừa từ “%1”. Tên có nhiều từ cần đặt trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>“parboard %1” needs one of: %2.</source>
        <translation>“parboard %1” cần thêm một trong các từ: %2.</translation>
    </message>
    <message>
        <source>Option --%1 is missing.</source>
        <translation>Thiếu tùy chọn --%1.</translation>
    </message>
    <message>
        <source>Option --%1 is empty.</source>
        <translation>Tùy chọn --%1 bỏ trống.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>parboard shows and compares figures on administrative reform.</source>
        <translation>parboard trình bày và so sánh số liệu cải cách hành chính.</translation>
    </message>
    <message>
        <source>Explain a verb.</source>
        <translation>Giải thích một lệnh.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the request failed, 2 wrong usage.</source>
        <translation>Mã kết thúc: 0 hoàn thành, 1 không thực hiện được, 2 sai cách dùng.</translation>
    </message>
    <message>
        <source>“%1” is not a verb of parboard. The verbs are: %2.</source>
        <translation>“%1” không phải là lệnh của parboard. Các lệnh gồm: %2.</translation>
    </message>
    <message>
        <source>parboard does not speak “%1”. Write --lang vi or --lang en.</source>
        <translation>parboard không có ngôn ngữ “%1”. Hãy ghi --lang vi hoặc --lang en.</translation>
    </message>
    <message>
        <source>The folder %1 for your own database cannot be made. Name a database with --database.</source>
        <translation>Không tạo được thư mục %1 để chứa cơ sở dữ liệu riêng. Hãy chỉ định cơ sở dữ liệu bằng --database.</translation>
    </message>
    <message>
        <source>Database file; without it your own database.</source>
        <translation>Tệp cơ sở dữ liệu; không ghi thì dùng cơ sở dữ liệu riêng của người dùng.</translation>
    </message>
    <message>
        <source>Language: vi or en.</source>
        <translation>Ngôn ngữ: vi hoặc en.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Hiện phần trợ giúp này.</translation>
    </message>
    <message>
        <source>Write one JSON document to standard output and nothing else.</source>
        <translation>Chỉ ghi một tài liệu JSON ra đầu ra chuẩn, không ghi gì khác.</translation>
    </message>
    <message>
        <source>Period: 2020-Q1 to 2020-Q4, 2020-H1 (six months), 2020-9M, 2020, 2011..2020, or latest.</source>
        <translation>Kỳ: 2020-Q1 đến 2020-Q4, 2020-H1 (6 tháng), 2020-9M (9 tháng), 2020, 2011..2020, hoặc latest (gần nhất).</translation>
    </message>
    <message>
        <source>Names of provinces or districts, separated by commas; marks may be left out.</source>
        <translation>Tên tỉnh hoặc huyện, cách nhau bằng dấu phẩy; có thể viết không dấu.</translation>
    </message>
    <message>
        <source>List of provinces that the names are of: the 63 until 30 June 2025, the 34 since.</source>
        <translation>Danh sách tỉnh, thành phố của các tên đó: 63 đến hết ngày 30/6/2025, 34 từ ngày 01/7/2025.</translation>
    </message>
    <message>
        <source>“%1” is not a list of provinces. Write --scheme 63 or --scheme 34.</source>
        <translation>“%1” không phải là danh sách tỉnh, thành phố. Hãy ghi --scheme 63 hoặc --scheme 34.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write width and height in pixels such as 1366x768, each from 100 to %2.</source>
        <translation>“%1” không phải là kích thước. Hãy ghi chiều rộng và chiều cao theo điểm ảnh, ví dụ 1366x768, mỗi chiều từ 100 đến %2.</translation>
    </message>
    <message>
        <source>“parboard help%1” explains the usage.</source>
        <translation>Lệnh “parboard help%1” giải thích cách dùng.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Check the disk or the program that reads it.</source>
        <translation>Không ghi được kết quả ra đầu ra chuẩn. Hãy kiểm tra ổ đĩa hoặc chương trình đang đọc kết quả.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of %2 provinces.</source>
        <translation>“%1” không có trong danh sách %2 tỉnh, thành phố.</translation>
    </message>
    <message>
        <source>It became part of %1.</source>
        <translation>Đơn vị này đã sáp nhập vào %1.</translation>
    </message>
    <message>
        <source>Name another unit, or add --scheme %1.</source>
        <translation>Hãy ghi đơn vị khác, hoặc thêm --scheme %1.</translation>
    </message>
    <message>
        <source>“%1” names units with different territories; this is the one of the list of %2 provinces. Choose with --scheme 63 or --scheme 34.</source>
        <translation>“%1” là tên của nhiều đơn vị có địa giới khác nhau; đây là đơn vị trong danh sách %2 tỉnh, thành phố. Hãy chọn bằng --scheme 63 hoặc --scheme 34.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>Put the figures of units side by side, with what makes them unlike.</source>
        <translation>Đặt số liệu của các đơn vị cạnh nhau, kèm những điểm khiến chúng khác nhau.</translation>
    </message>
    <message>
        <source>Codes of indicators, separated by commas; without it all that have figures.</source>
        <translation>Mã chỉ tiêu, cách nhau bằng dấu phẩy; không ghi thì lấy mọi chỉ tiêu có số liệu.</translation>
    </message>
    <message>
        <source>computed from %1</source>
        <translation>tính từ %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>No figures were entered for these units and this period.</source>
        <translation>Chưa nhập số liệu cho các đơn vị này trong kỳ này.</translation>
    </message>
    <message>
        <source>place %1 of the %2 compared here</source>
        <translation>đứng thứ %1 trong %2 đơn vị đang so sánh</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>it is part of another province by then</source>
        <translation>khi đó đã thuộc tỉnh khác</translation>
    </message>
</context>
<context>
    <name>ComparisonGroup</name>
    <message numerus="yes">
        <source>All %n province(s)</source>
        <translation>
            <numerusform>Tất cả %n tỉnh, thành phố</numerusform>
        </translation>
    </message>
    <message>
        <source>Centrally run cities</source>
        <translation>Thành phố trực thuộc trung ương</translation>
    </message>
    <message>
        <source>Provinces without cities</source>
        <translation>Các tỉnh (không gồm thành phố)</translation>
    </message>
    <message>
        <source>Most like %1</source>
        <translation>Gần giống %1 nhất</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Computed from counts.</source>
        <translation>Tính từ số lượng.</translation>
    </message>
    <message numerus="yes">
        <source>%n rival figure(s).</source>
        <translation>
            <numerusform>Có %n số liệu khác.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: a quotation mark is opened and never closed.</source>
        <translation>Dòng %1: có dấu ngoặc kép mở mà không đóng.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells, the header has %3.</source>
        <translation>Dòng số liệu %1 có %2 ô, dòng tiêu đề có %3 ô.</translation>
    </message>
</context>
<context>
    <name>CsvDetection</name>
    <message>
        <source>%1 is empty: there is nothing to read.</source>
        <translation>%1 là tệp rỗng: không có gì để đọc.</translation>
    </message>
    <message>
        <source>%1 is no text table, whatever its name says. %2</source>
        <translation>%1 không phải là bảng văn bản, dù tên tệp ghi thế nào. %2</translation>
    </message>
    <message>
        <source>%1 holds zero bytes: it is no text table. Save it as CSV in the program that wrote it.</source>
        <translation>%1 có chứa byte 0: tệp không phải là bảng văn bản. Hãy lưu lại thành CSV bằng chương trình đã tạo ra tệp.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Không mở được %1: %2</translation>
    </message>
    <message>
        <source>The encoding was chosen.</source>
        <translation>Bảng mã do người dùng chọn.</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Không đọc được %1: %2</translation>
    </message>
</context>
<context>
    <name>CsvRecords</name>
    <message>
        <source>Line %1 has more than %2 columns. Is the separator right?</source>
        <translation>Dòng %1 có hơn %2 cột. Ký tự phân cách đã đúng chưa?</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed. Close it or take it away.</source>
        <translation>Dòng %1: có dấu ngoặc kép mở mà không đóng. Hãy đóng lại hoặc bỏ dấu đó.</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte: the file is no text table, or its encoding is another one.</source>
        <translation>Dòng %1 có chứa byte 0: tệp không phải là bảng văn bản, hoặc dùng bảng mã khác.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark opened here is not closed within %2 MB. Close it or take it away.</source>
        <translation>Dòng %1: dấu ngoặc kép mở ở đây không được đóng trong phạm vi %2 MB. Hãy đóng lại hoặc bỏ dấu đó.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 MB: this is no text table.</source>
        <translation>Dòng %1 dài hơn %2 MB: đây không phải là bảng văn bản.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Administrative reform: no unit chosen</source>
        <translation>Cải cách hành chính: chưa chọn đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>Administrative reform in %n unit(s)</source>
        <translation>
            <numerusform>Cải cách hành chính tại %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrative reform: %1</source>
        <translation>Cải cách hành chính: %1</translation>
    </message>
    <message>
        <source>The sources state no cut-off day of their own.</source>
        <translation>Các nguồn không nêu ngày chốt số liệu riêng.</translation>
    </message>
    <message>
        <source>Latest figure of each unit</source>
        <translation>Số liệu gần nhất của từng đơn vị</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 is read-only. Ask for permission to write to it, or copy it to a folder of your own.</source>
        <translation>%1 chỉ được đọc. Hãy đề nghị cấp quyền ghi, hoặc sao chép tệp vào thư mục của mình.</translation>
    </message>
    <message>
        <source>%1 has changes that are not yet merged, and its folder is read-only. Copy the file together with “%2-wal” to a folder of your own and open it there.</source>
        <translation>%1 có thay đổi chưa được gộp, mà thư mục chứa tệp chỉ được đọc. Hãy sao chép tệp cùng với “%2-wal” vào thư mục của mình rồi mở tại đó.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name, or move that file away first.</source>
        <translation>%1 đã tồn tại và được giữ nguyên. Hãy chọn tên khác, hoặc chuyển tệp đó đi trước.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another place.</source>
        <translation>Không có thư mục %1. Hãy tạo thư mục trước, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that you may write to the folder.</source>
        <translation>Không tạo được %1. Hãy kiểm tra quyền ghi vào thư mục.</translation>
    </message>
    <message>
        <source>SQLite on this computer does not check references between tables; parboard needs that.</source>
        <translation>SQLite trên máy tính này không kiểm tra liên kết giữa các bảng; parboard cần chức năng đó.</translation>
    </message>
    <message>
        <source>Beside %1 lies an unfinished log (“%2-wal” or “%2-journal”) of another database. A new database of that name would take in its changes: move the log away first, or choose another name.</source>
        <translation>Bên cạnh %1 còn nhật ký dở dang (“%2-wal” hoặc “%2-journal”) của một cơ sở dữ liệu khác. Cơ sở dữ liệu mới cùng tên sẽ nhận nhầm các thay đổi đó: hãy chuyển nhật ký đi nơi khác trước, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 must be brought up to date for this version of parboard, but the backup that comes first could not be made, so nothing was changed. %2</source>
        <translation>Cần nâng cấp %1 cho phiên bản parboard này, nhưng không tạo được bản sao lưu trước khi nâng cấp nên chưa có gì thay đổi. %2</translation>
    </message>
</context>
<context>
    <name>DatabaseFile</name>
    <message>
        <source>There is no database at %1. Check the path, or make one with “parboard init --database %1”.</source>
        <translation>Không có cơ sở dữ liệu tại %1. Hãy kiểm tra đường dẫn, hoặc tạo mới bằng lệnh “parboard init --database %1”.</translation>
    </message>
    <message>
        <source>%1 is not a file. Name a database file.</source>
        <translation>%1 không phải là tệp. Hãy chọn một tệp cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask for permission to read it, or copy it to a folder of your own.</source>
        <translation>Không đọc được %1. Hãy đề nghị cấp quyền đọc, hoặc sao chép tệp vào thư mục của mình.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). If it was a parboard database, restore it from a backup; the file was left as it is.</source>
        <translation>%1 là tệp rỗng (0 byte). Nếu trước đây là cơ sở dữ liệu parboard, hãy khôi phục từ bản sao lưu; tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 is not a parboard database. Choose another file; this one was left as it is.</source>
        <translation>%1 không phải là cơ sở dữ liệu parboard. Hãy chọn tệp khác; tệp này được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose another file; this one was left as it is.</source>
        <translation>%1 là cơ sở dữ liệu của chương trình khác. Hãy chọn tệp khác; tệp này được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 is cut off: part of the file is missing. Restore it from a backup or copy it again from where it came; the file was left as it is.</source>
        <translation>%1 bị cụt: thiếu một phần tệp. Hãy khôi phục từ bản sao lưu hoặc sao chép lại từ nơi gửi; tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of parboard. Update this program to open it; the file was left as it is.</source>
        <translation>%1 được tạo bằng phiên bản parboard mới hơn. Hãy cập nhật chương trình để mở; tệp được giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>DebugInfoCommand</name>
    <message>
        <source>Show versions, fonts, places and the state of the database, for those who help.</source>
        <translation>Hiện phiên bản, phông chữ, vị trí tệp và tình trạng cơ sở dữ liệu, dành cho người hỗ trợ kỹ thuật.</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>it does not add up over time</source>
        <translation>số này không cộng được theo thời gian</translation>
    </message>
    <message>
        <source>it holds what was carried over from the period before</source>
        <translation>số này gồm cả phần kỳ trước chuyển sang</translation>
    </message>
    <message>
        <source>a figure of another period is missing</source>
        <translation>thiếu số liệu của kỳ khác</translation>
    </message>
    <message>
        <source>a figure of another period is not exact</source>
        <translation>số liệu của kỳ khác không chính xác (trên, khoảng …)</translation>
    </message>
    <message>
        <source>the days that the figures cover do not meet</source>
        <translation>thời gian của các số liệu không nối tiếp nhau</translation>
    </message>
    <message>
        <source>the figures do not have the same whole</source>
        <translation>các số liệu không cùng mẫu số</translation>
    </message>
    <message>
        <source>the part came out below zero or greater than the whole</source>
        <translation>phần tính ra âm hoặc lớn hơn toàn bộ</translation>
    </message>
    <message>
        <source>the two counts come from different sources</source>
        <translation>hai số đếm lấy từ nguồn khác nhau</translation>
    </message>
</context>
<context>
    <name>DrawingTable</name>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Moves by</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>%1 could not be written in full and was not kept: the disk may be full. Free some space and try again.</source>
        <translation>Không ghi được đầy đủ %1 nên không giữ lại: có thể ổ đĩa đã đầy. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the disk and your permissions.</source>
        <translation>Không đọc được %1. Hãy kiểm tra ổ đĩa và quyền truy cập.</translation>
    </message>
    <message>
        <source>%1 could not be replaced and was left as it is. Check that you may write to the file and to its folder, and that no other program has it open.</source>
        <translation>Không thay thế được %1; tệp được giữ nguyên. Hãy kiểm tra quyền ghi vào tệp và thư mục chứa tệp, và không có chương trình nào khác đang mở tệp.</translation>
    </message>
</context>
<context>
    <name>EncodingDetection</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>Tệp mở đầu bằng dấu thứ tự byte (BOM).</translation>
    </message>
    <message>
        <source>Every other byte of plain letters is zero, as in UTF-16.</source>
        <translation>Các chữ cái thường cứ cách một byte lại có một byte 0, như trong UTF-16.</translation>
    </message>
    <message>
        <source>All letters are valid UTF-8.</source>
        <translation>Mọi chữ cái đều là UTF-8 hợp lệ.</translation>
    </message>
    <message>
        <source>In no encoding do the letters give Vietnamese words. Choose the encoding.</source>
        <translation>Không bảng mã nào cho ra từ tiếng Việt. Hãy chọn bảng mã.</translation>
    </message>
    <message>
        <source>The words with marks are letters of western languages, none Vietnamese.</source>
        <translation>Các từ có dấu là chữ của ngôn ngữ phương Tây, không có từ tiếng Việt.</translation>
    </message>
    <message>
        <source>%1 of %2 words with marks are Vietnamese syllables in this encoding.</source>
        <translation>Theo bảng mã này, %1 trên %2 từ có dấu là âm tiết tiếng Việt.</translation>
    </message>
    <message>
        <source>There are only plain Latin letters, which all encodings share.</source>
        <translation>Chỉ có chữ Latinh không dấu, bảng mã nào cũng như nhau.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>“%1” is a percentage, but this indicator is none.</source>
        <translation>“%1” là tỷ lệ phần trăm, nhưng chỉ tiêu này không tính bằng phần trăm.</translation>
    </message>
    <message>
        <source>%1 is outside what this indicator can be: %2 to %3.</source>
        <translation>%1 nằm ngoài giới hạn của chỉ tiêu này: từ %2 đến %3.</translation>
    </message>
    <message>
        <source>“%1” is no rank. Write the place and how many were ranked, such as 12/63.</source>
        <translation>“%1” không phải là thứ hạng. Hãy ghi thứ hạng và số đơn vị được xếp hạng, ví dụ 12/63.</translation>
    </message>
</context>
<context>
    <name>EntryHistory</name>
    <message>
        <source>applies again</source>
        <translation>áp dụng trở lại</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>another explanation</source>
        <translation>sửa giải trình</translation>
    </message>
    <message>
        <source>in charge</source>
        <translation>đầu mối</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>hạn</translation>
    </message>
    <message>
        <source>other evidence (%1 → %2)</source>
        <translation>minh chứng thay đổi (%1 → %2)</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Nothing has been entered for this figure. Enter it with its document, or import a report.</source>
        <translation>Chưa nhập số liệu này. Hãy nhập số liệu kèm văn bản nguồn, hoặc nhập từ một báo cáo.</translation>
    </message>
    <message>
        <source>Computed: %1 / %2 = %3 (%4 over %5)</source>
        <translation>Cách tính: %1 / %2 = %3 (%4 chia cho %5)</translation>
    </message>
    <message>
        <source>The source states %1; its own counts give %2. The counts are shown.</source>
        <translation>Nguồn nêu %1; tính từ số lượng trong chính nguồn đó được %2. Chương trình dùng kết quả tính.</translation>
    </message>
    <message>
        <source>%1, entered on %2</source>
        <translation>%1, nhập ngày %2</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> (người nhập: %1)</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>đoạn %1</translation>
    </message>
    <message>
        <source>%1: was %2, changed by %3</source>
        <translation>%1: trước đó là %2, người sửa: %3</translation>
    </message>
    <message>
        <source>It is not put together from others: %1.</source>
        <translation>Không ghép được từ số khác: %1.</translation>
    </message>
    <message>
        <source>The counts follow from other periods of the year.</source>
        <translation>Các số đếm suy ra từ những kỳ khác trong năm.</translation>
    </message>
    <message>
        <source>The counts are those of the units it was made of, added up.</source>
        <translation>Các số đếm là tổng của những đơn vị đã hợp thành.</translation>
    </message>
    <message>
        <source>Computed from other periods: %1 = %2</source>
        <translation>Tính từ các kỳ khác: %1 = %2</translation>
    </message>
    <message>
        <source>Added up over the units it was made of: %1 = %2</source>
        <translation>Cộng từ các đơn vị đã hợp thành: %1 = %2</translation>
    </message>
    <message>
        <source>(%1 of %2; missing: %3)</source>
        <translation>(%1 trên %2; thiếu: %3)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written; nothing was changed. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation>Không ghi được %1; không có gì bị thay đổi. Hãy kiểm tra thư mục có tồn tại, bạn có quyền ghi và ổ đĩa còn chỗ.</translation>
    </message>
    <message>
        <source>%1 cannot take the figures: it is a folder, a device or the database itself. Choose another file.</source>
        <translation>%1 không nhận được số liệu: đó là thư mục, thiết bị hoặc chính cơ sở dữ liệu. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>A bundle needs a file: name one.</source>
        <translation>Gói số liệu cần một tệp: hãy ghi tên tệp.</translation>
    </message>
    <message>
        <source>A workbook needs a file: name one.</source>
        <translation>Bảng tính phải được ghi vào tệp: hãy nêu tên tệp.</translation>
    </message>
    <message>
        <source>The dashboard goes out as xlsx only.</source>
        <translation>Bảng theo dõi chỉ xuất được ở dạng xlsx.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Write the figures with their sources to a file or to standard output.</source>
        <translation>Xuất số liệu kèm nguồn ra tệp hoặc đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>Figures are exported of one named period or, without --period, of all.</source>
        <translation>Số liệu được xuất theo một kỳ cụ thể hoặc, nếu không ghi --period, theo mọi kỳ.</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>Đã xuất số liệu ra %1.</translation>
    </message>
    <message>
        <source>“%1” is not a format. Write --format csv, json, xlsx or bundle.</source>
        <translation>“%1” không phải định dạng. Hãy ghi --format csv, json, xlsx hoặc bundle.</translation>
    </message>
    <message>
        <source>“%1” is not a view. Write --view figures or --view dashboard.</source>
        <translation>“%1” không phải là nội dung xuất được. Hãy viết --view figures hoặc --view dashboard.</translation>
    </message>
    <message>
        <source>The dashboard goes out as a workbook: write --format xlsx.</source>
        <translation>Bảng theo dõi được xuất thành bảng tính: hãy viết --format xlsx.</translation>
    </message>
    <message>
        <source>--bom is for --format csv.</source>
        <translation>--bom chỉ dùng với --format csv.</translation>
    </message>
    <message>
        <source>A workbook is written to a file: name it with --output.</source>
        <translation>Bảng tính được ghi vào tệp: hãy nêu tên tệp bằng --output.</translation>
    </message>
    <message>
        <source>A bundle is written to a file: name it with --output.</source>
        <translation>Gói số liệu được ghi ra tệp: hãy nêu tên bằng --output.</translation>
    </message>
    <message>
        <source>Format: csv, json, xlsx (a workbook) or bundle (figures, documents and earlier versions, for another office).</source>
        <translation>Định dạng: csv, json, xlsx (bảng tính) hoặc bundle (số liệu, văn bản và các phiên bản trước, để gửi nơi khác).</translation>
    </message>
    <message>
        <source>File to write; - or nothing for standard output, csv and json only.</source>
        <translation>Tệp cần ghi; - hoặc bỏ trống để ghi ra đầu ra chuẩn, chỉ với csv và json.</translation>
    </message>
    <message>
        <source>What a workbook holds: every figure with its source (figures), or the three panels with charts and the table of all indicators (dashboard).</source>
        <translation>Nội dung bảng tính: mọi số liệu kèm nguồn (figures), hoặc ba nhóm biểu đồ và bảng tất cả chỉ tiêu (dashboard).</translation>
    </message>
    <message>
        <source>Begin a csv with a byte order mark, by which Excel knows that it is UTF-8.</source>
        <translation>Đặt dấu thứ tự byte ở đầu tệp csv để Excel nhận ra UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have more than the 16 digits that a workbook keeps; csv and json keep all.</source>
        <translation>
            <numerusform>%n số có nhiều hơn 16 chữ số mà bảng tính giữ được; csv và json giữ đủ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDashboard</name>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Bảng theo dõi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>Giá trị (%1)</translation>
    </message>
    <message>
        <source>As shown, with source</source>
        <translation>Như trên biểu đồ, kèm nguồn</translation>
    </message>
</context>
<context>
    <name>ExportFigures</name>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>&quot;yes&quot;;;&quot;no&quot;</source>
        <translation>&quot;có&quot;;;&quot;không&quot;</translation>
    </message>
    <message>
        <source>The source says: %1.</source>
        <translation>Nguồn ghi: %1.</translation>
    </message>
    <message>
        <source>No number: %1. An empty cell is not zero.</source>
        <translation>Không có số: %1. Ô trống không phải là số 0.</translation>
    </message>
    <message>
        <source>Figures on administrative reform</source>
        <translation>Số liệu cải cách hành chính</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>The official code that held at the end of the period, or the program&apos;s own where there was none.</source>
        <translation>Mã hành chính có hiệu lực vào cuối kỳ; đơn vị không có mã thì dùng mã của chương trình.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Indicator code</source>
        <translation>Mã chỉ tiêu</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>For reading only; the code says which indicator it is.</source>
        <translation>Chỉ để đọc; mã chỉ tiêu mới là căn cứ.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>2020-Q1: first quarter; 2020-H1: six months; 2020-9M: nine months; 2020: the year.</source>
        <translation>2020-Q1: quý I; 2020-H1: 6 tháng; 2020-9M: 9 tháng; 2020: cả năm.</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Percentages are written as 92.56, not as 0.9256. An empty cell is not zero: the state says why.</source>
        <translation>Tỷ lệ phần trăm ghi là 92,56, không ghi là 0,9256. Ô trống không phải là số 0: cột trạng thái cho biết lý do.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>For reading only.</source>
        <translation>Chỉ để đọc.</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>The whole of a part, the scale of a score, the number ranked of a rank.</source>
        <translation>Tổng thể của một phần, thang điểm của điểm số, số đơn vị được xếp hạng của thứ hạng.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Định tính</translation>
    </message>
    <message>
        <source>How the source words the number.</source>
        <translation>Từ mà nguồn đặt trước con số: trên, dưới, khoảng…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Cơ quan công bố</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Ngày công bố</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Được dùng</translation>
    </message>
    <message>
        <source>1: the figure that is shown; 0: a rival from another source that stands beside it.</source>
        <translation>1: số đang được dùng; 0: số của nguồn khác đứng bên cạnh.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Loại nguồn</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Ghi chú về nguồn</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Trích nguyên văn</translation>
    </message>
    <message>
        <source>Words start at</source>
        <translation>Vị trí trích</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn</translation>
    </message>
    <message>
        <source>%1. Name of the column for imports: %2.</source>
        <translation>%1. Tên cột khi nhập lại: %2.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Mã SHA-256 của tệp</translation>
    </message>
    <message>
        <source>Of a source that is a file; another file of the same name is another source.</source>
        <translation>Của nguồn là tệp; tệp khác cùng tên là một nguồn khác.</translation>
    </message>
</context>
<context>
    <name>ExportSources</name>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên tài liệu</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Cơ quan công bố</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Ngày công bố</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>From the database %1, on %2, by parboard %3.</source>
        <translation>Xuất từ cơ sở dữ liệu %1, lúc %2, bằng parboard %3.</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>computed from the counts in the source</source>
        <translation>tính từ số lượng nêu trong nguồn</translation>
    </message>
    <message>
        <source>other sources give other figures</source>
        <translation>nguồn khác nêu số liệu khác</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>rank %1</source>
        <translation>hạng %1</translation>
    </message>
    <message>
        <source>VND</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>rank</source>
        <comment>unit of measure</comment>
        <translation>hạng</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>không dùng được</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>không công bố</translation>
    </message>
    <message>
        <source>(w)</source>
        <comment>symbol for not published</comment>
        <translation>(k)</translation>
    </message>
    <message>
        <source>(p)</source>
        <comment>symbol for provisional</comment>
        <translation>(tt)</translation>
    </message>
    <message>
        <source>(e)</source>
        <comment>symbol for estimated</comment>
        <translation>(ưt)</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>tạm tính</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>đã điều chỉnh</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ước tính</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>%1 is open in this program. Close it here first.</source>
        <translation>%1 đang mở trong chương trình này. Hãy đóng tại đây trước.</translation>
    </message>
    <message>
        <source>%1 is open in another window of parboard. Work there, or close it there first.</source>
        <translation>%1 đang mở ở cửa sổ parboard khác. Hãy làm việc ở cửa sổ đó, hoặc đóng ở đó trước.</translation>
    </message>
    <message>
        <source>%1 is open in another window of parboard (computer %2, process %3). Work there, or close it there first.</source>
        <translation>%1 đang mở ở cửa sổ parboard khác (máy tính %2, tiến trình %3). Hãy làm việc ở cửa sổ đó, hoặc đóng ở đó trước.</translation>
    </message>
    <message>
        <source>%1 is open in another window of parboard (user %2, computer %3, process %4). Work there, or close it there first.</source>
        <translation>%1 đang mở ở cửa sổ parboard khác (người dùng %2, máy tính %3, tiến trình %4). Hãy làm việc ở cửa sổ đó, hoặc đóng ở đó trước.</translation>
    </message>
    <message>
        <source>If parboard no longer runs on that computer, delete the file %1.</source>
        <translation>Nếu parboard không còn chạy trên máy tính đó, hãy xóa tệp %1.</translation>
    </message>
</context>
<context>
    <name>FileSniffer</name>
    <message>
        <source>It is an Excel or Calc workbook.</source>
        <translation>Đây là tệp bảng tính Excel hoặc Calc.</translation>
    </message>
    <message>
        <source>It is a Word or Writer document.</source>
        <translation>Đây là tệp văn bản Word hoặc Writer.</translation>
    </message>
    <message>
        <source>It is a file of an old Office version.</source>
        <translation>Đây là tệp của phiên bản Office cũ.</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>Đây là tệp PDF.</translation>
    </message>
    <message>
        <source>It is a zip archive.</source>
        <translation>Đây là tệp nén zip.</translation>
    </message>
    <message>
        <source>It is a text file.</source>
        <translation>Đây là tệp văn bản thuần.</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>No font on this computer draws all Vietnamese letters. Install the package fonts-croscore (on Debian: sudo apt install fonts-croscore) and start the program again.</source>
        <translation>Máy tính này không có phông chữ hiển thị đủ chữ tiếng Việt. Hãy cài đặt gói fonts-croscore (trên Debian: sudo apt install fonts-croscore) rồi mở lại chương trình.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Not the same period: %1.</source>
        <translation>Không cùng kỳ: %1.</translation>
    </message>
    <message>
        <source>Own cut-off day: %1.</source>
        <translation>Ngày chốt số liệu riêng: %1.</translation>
    </message>
    <message>
        <source>Not the same level of government: %1.</source>
        <translation>Không cùng cấp hoặc phạm vi: %1.</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>Không có số liệu: %1.</translation>
    </message>
    <message>
        <source>stated %1, computed %2</source>
        <translation>nguồn nêu %1, tính lại %2</translation>
    </message>
    <message>
        <source>Computed from the counts in the source: %1.</source>
        <translation>Tính từ số lượng nêu trong nguồn: %1.</translation>
    </message>
    <message>
        <source>The stated rate differs from its own counts: %1.</source>
        <translation>Tỷ lệ nêu trong nguồn khác với tỷ lệ tính từ số lượng của chính nguồn đó: %1.</translation>
    </message>
    <message>
        <source>Series break on %1 between the figures shown: %2 (%3).</source>
        <translation>Chuỗi số liệu đứt quãng từ ngày %1, giữa các số liệu đang xem: %2 (%3).</translation>
    </message>
    <message>
        <source>Old provinces stand beside the merged ones of 1 July 2025: %1.</source>
        <translation>Tỉnh cũ đặt cạnh tỉnh mới sau sắp xếp ngày 01/7/2025: %1.</translation>
    </message>
    <message>
        <source>Levels 3 and 4 (until Decree 42/2022) and partial/end-to-end services (since then) are counted differently; they are shown apart and never added.</source>
        <translation>Mức độ 3, 4 (trước Nghị định 42/2022/NĐ-CP) và một phần, toàn trình (từ Nghị định này) có cách tính khác nhau; hai loại được trình bày riêng, không cộng với nhau.</translation>
    </message>
    <message>
        <source>Provincial departments</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>District level</source>
        <translation>Cấp huyện</translation>
    </message>
    <message>
        <source>Commune level</source>
        <translation>Cấp xã</translation>
    </message>
    <message>
        <source>Public service centre</source>
        <translation>Trung tâm PVHCC</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>Toàn huyện</translation>
    </message>
    <message>
        <source>Whole province</source>
        <translation>Toàn tỉnh</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Not ranked among the same number: %1.</source>
        <translation>Không xếp hạng trên cùng số đơn vị: %1.</translation>
    </message>
    <message>
        <source>news article</source>
        <translation>bài báo</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>tệp dữ liệu</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>ấn phẩm</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>tự nhập</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>tệp đã nhập</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Not scored on the same scale: %1.</source>
        <translation>Không cùng thang điểm: %1.</translation>
    </message>
    <message>
        <source>Not counted since the same year: %1.</source>
        <translation>Không tính từ cùng một năm gốc: %1.</translation>
    </message>
    <message>
        <source>Not from the same kind of source: %1.</source>
        <translation>Không cùng loại nguồn: %1.</translation>
    </message>
    <message>
        <source>Not exact (over, about, at least …), so not ranked: %1.</source>
        <translation>Không chính xác (trên, khoảng, ít nhất …) nên không xếp hạng: %1.</translation>
    </message>
    <message>
        <source>Left out because they are unlike the others: %1.</source>
        <translation>Không đưa vào vì khác các số còn lại: %1.</translation>
    </message>
    <message>
        <source>%1 of %2: %3; without %4</source>
        <translation>%1 trên %2: %3; chưa có %4</translation>
    </message>
    <message>
        <source>Put together from other periods: %1.</source>
        <translation>Ghép từ các kỳ khác: %1.</translation>
    </message>
    <message>
        <source>Below zero when put together from other periods, as later corrections make it: %1.</source>
        <translation>Âm khi ghép từ các kỳ khác, do số liệu được điều chỉnh về sau: %1.</translation>
    </message>
    <message>
        <source>Added from the provinces before 1 July 2025: %1.</source>
        <translation>Cộng từ các tỉnh trước ngày 01/7/2025: %1.</translation>
    </message>
    <message>
        <source>Not put together: %1.</source>
        <translation>Không ghép: %1.</translation>
    </message>
    <message>
        <source>%1 (all: %2)</source>
        <translation>%1 (đều: %2)</translation>
    </message>
    <message>
        <source>%1; without %2</source>
        <translation>%1; chưa có %2</translation>
    </message>
    <message>
        <source>Only %1 of %2 units have a number.</source>
        <translation>Chỉ %1 trong %2 đơn vị có số liệu.</translation>
    </message>
</context>
<context>
    <name>HeadingMeaning</name>
    <message>
        <source>“%1” counts in “%2”, which parboard does not keep; its column is left out.</source>
        <translation>“%1” tính theo “%2”, đơn vị này parboard không lưu; bỏ qua cột này.</translation>
    </message>
</context>
<context>
    <name>HeadingWords</name>
    <message>
        <source>The words of headings (%1) cannot be used: %2. Install parboard again.</source>
        <translation>Không dùng được danh mục từ khóa tiêu đề cột (%1): %2. Hãy cài đặt lại parboard.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>%1: there is no “%2”</source>
        <translation>%1: không có “%2”</translation>
    </message>
    <message>
        <source>%1: it has no words</source>
        <translation>%1: thiếu từ khóa</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>latest of each</source>
        <translation>gần nhất của từng đơn vị</translation>
    </message>
    <message>
        <source>Nothing is entered for this. Choose another indicator or period.</source>
        <translation>Chưa nhập số liệu nào. Hãy chọn chỉ tiêu hoặc kỳ khác.</translation>
    </message>
    <message>
        <source>weakest fifth of the column</source>
        <translation>nhóm kém nhất của cột</translation>
    </message>
    <message>
        <source>best fifth</source>
        <translation>nhóm tốt nhất</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) side by side</source>
        <translation>
            <numerusform>%n chỉ tiêu đặt cạnh nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>* Unlike the others of its column: no colour.</source>
        <translation>* Khác các số còn lại trong cột: không tô màu.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Encoding %1: %2</source>
        <translation>Bảng mã %1: %2</translation>
    </message>
    <message>
        <source>Texts of an old font were converted: “%1” is read as “%2”.</source>
        <translation>Văn bản theo phông chữ cũ đã được chuyển đổi: “%1” được đọc là “%2”.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1 nhận một trong các giá trị: %2.</translation>
    </message>
    <message>
        <source>%1 holds no table that can be imported as it is. %2</source>
        <translation>%1 không có bảng nào nhập được ngay. %2</translation>
    </message>
    <message>
        <source>Say what would change and change nothing.</source>
        <translation>Cho biết những gì sẽ thay đổi, không ghi gì cả.</translation>
    </message>
    <message>
        <source>Period of files that do not say theirs.</source>
        <translation>Kỳ báo cáo của tệp không ghi kỳ.</translation>
    </message>
    <message>
        <source>Unit of files that do not say theirs.</source>
        <translation>Đơn vị của tệp không ghi đơn vị.</translation>
    </message>
    <message>
        <source>Where another source says something else: rival (stands beside, the default), replace (is used), keep (is not taken).</source>
        <translation>Khi nguồn khác ghi số khác: rival (đặt bên cạnh, mặc định), replace (dùng số mới), keep (không lấy).</translation>
    </message>
    <message>
        <source>How numbers are written in texts: vi is 1.234,5, en is 1,234.5. Without it each column decides.</source>
        <translation>Cách viết số trong văn bản: vi là 1.234,5, en là 1,234.5. Nếu không nêu, từng cột tự quyết định.</translation>
    </message>
    <message>
        <source>Encoding of text files; without it it is found out.</source>
        <translation>Bảng mã của tệp văn bản; nếu không nêu, chương trình tự nhận biết.</translation>
    </message>
    <message>
        <source>Name the file to import.</source>
        <translation>Hãy ghi tên tệp cần nhập.</translation>
    </message>
    <message>
        <source>Figures are imported of one named period or of those that the file names.</source>
        <translation>Số liệu được nhập cho một kỳ nêu rõ hoặc cho các kỳ ghi trong tệp.</translation>
    </message>
    <message>
        <source>This was a trial; nothing was changed.</source>
        <translation>Đây là chạy thử; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>trang tính %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message numerus="yes">
        <source>There is no unit “%1” (row %2, %n figure(s)).</source>
        <translation>
            <numerusform>Không có đơn vị “%1” (dòng %2, %n số liệu).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no indicator “%1” (row %2, %n figure(s)).</source>
        <translation>
            <numerusform>Không có chỉ tiêu “%1” (dòng %2, %n số liệu).</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be: %1.</source>
        <translation>Có thể là: %1.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 there already, %5 in conflict, %6 unknown, %7 rejected.</source>
        <translation>%1: %2 mới, %3 thay đổi, %4 đã có, %5 khác số đã có, %6 chưa rõ tên, %7 bị từ chối.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… và %n dòng nữa; dùng --json để xem hết.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take figures from tables (Excel, Calc, CSV, exported JSON) and from bundles of other offices.</source>
        <translation>Nhập số liệu từ bảng (Excel, Calc, CSV, JSON đã xuất) và từ gói số liệu của nơi khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of figures were added to the history.</source>
        <translation>
            <numerusform>Đã thêm %n phiên bản trước vào lịch sử số liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>LibreOffice is installed: %1</source>
        <translation>Máy có LibreOffice, có thể chạy: %1</translation>
    </message>
    <message>
        <source>The quality rules say against these figures:</source>
        <translation>Quy tắc kiểm tra cảnh báo về các số liệu này:</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 figures were judged.</source>
        <translation>Mới kiểm tra %1 trong %2 số liệu đầu tiên.</translation>
    </message>
</context>
<context>
    <name>ImportComparer</name>
    <message>
        <source>the figures of %1 were approved and locked</source>
        <translation>số liệu %1 đã duyệt và khóa</translation>
    </message>
    <message>
        <source>the same source has given the figure already, further up</source>
        <translation>nguồn này đã cho số liệu của ô này ở dòng phía trên</translation>
    </message>
    <message>
        <source>with the days that are kept of this figure the data would end before they begin; give both days</source>
        <translation>cùng với các ngày đang lưu của số liệu này, dữ liệu sẽ kết thúc trước khi bắt đầu; hãy ghi cả hai ngày</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Places with letters that the encoding of the file does not have: %1, first on line %2. “�” stands there; choose another encoding, or ask for the file again.</source>
        <translation>Số chỗ có chữ không thuộc bảng mã của tệp: %1, lần đầu ở dòng %2. Ở đó hiện “�”; hãy chọn bảng mã khác hoặc xin lại tệp.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Nhập từ %1</translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 and %n more file(s)</source>
        <translation>
            <numerusform>Nhập từ %1 và %n tệp khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Before an import a backup is made. It could not be made, so nothing was imported. %1</source>
        <translation>Trước khi nhập phải sao lưu. Không sao lưu được nên không nhập gì. %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Không đọc được %1: %2.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being imported; nothing was imported. Import it again.</source>
        <translation>%1 đã bị thay đổi trong lúc nhập; không nhập gì cả. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>The table says that it is about %1, but %2 was given. Import it with its own unit, or correct the file.</source>
        <translation>Bảng ghi là của %1 nhưng lại chỉ định %2. Hãy nhập theo đơn vị ghi trong bảng hoặc sửa tệp.</translation>
    </message>
    <message>
        <source>The table says that it is about %1, but %2 was given. Import it with its own period, or correct the file.</source>
        <translation>Bảng ghi là của %1 nhưng lại chỉ định %2. Hãy nhập theo kỳ ghi trong bảng hoặc sửa tệp.</translation>
    </message>
    <message>
        <source>Only text tables have an encoding; the one that was given is not used.</source>
        <translation>Chỉ bảng dạng văn bản mới có bảng mã; bảng mã đã chỉ định không được dùng.</translation>
    </message>
</context>
<context>
    <name>IndexCommand</name>
    <message numerus="yes">
        <source>The scheme was not stored: %n problem(s).</source>
        <translation>
            <numerusform>Bộ tiêu chí chưa được lưu: %n lỗi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheme %1, version %2, is stored.</source>
        <translation>Đã lưu bộ tiêu chí %1, phiên bản %2.</translation>
    </message>
    <message>
        <source>No national scheme is in force in %1. Name one with --scheme.</source>
        <translation>Năm %1 chưa có bộ tiêu chí quốc gia. Hãy nêu bộ tiêu chí bằng --scheme.</translation>
    </message>
    <message>
        <source>There is no scheme %1.</source>
        <translation>Không có bộ tiêu chí %1.</translation>
    </message>
    <message>
        <source>Score and rank by the reform index; take a scheme in or out.</source>
        <translation>Chấm điểm, xếp hạng theo chỉ số CCHC; đưa bộ tiêu chí vào hoặc ra.</translation>
    </message>
    <message>
        <source>The year assessed.</source>
        <translation>Năm được đánh giá.</translation>
    </message>
    <message>
        <source>The scheme, such as par-2022; without it the national one of the year.</source>
        <translation>Bộ tiêu chí, ví dụ par-2022; không ghi thì lấy bộ quốc gia của năm đó.</translation>
    </message>
    <message>
        <source>Whose points: self, appraised or final; without it the last of them that anybody has.</source>
        <translation>Điểm của ai: self (tự chấm), appraised (thẩm định), final (công nhận); không ghi thì lấy loại sau cùng đã có.</translation>
    </message>
    <message>
        <source>Store the scheme of a file (xlsx, ods, csv) as its next version.</source>
        <translation>Lưu bộ tiêu chí trong tệp (xlsx, ods, csv) thành phiên bản kế tiếp.</translation>
    </message>
    <message>
        <source>Write the scheme to a file (xlsx, csv).</source>
        <translation>Ghi bộ tiêu chí ra tệp (xlsx, csv).</translation>
    </message>
    <message>
        <source>Name the year with --year 2023.</source>
        <translation>Hãy nêu năm, ví dụ --year 2023.</translation>
    </message>
    <message>
        <source>--form is self, appraised or final.</source>
        <translation>--form là self, appraised hoặc final.</translation>
    </message>
    <message>
        <source>Nobody has points of %1 in %2 yet. Name units with --units.</source>
        <translation>Chưa đơn vị nào có điểm %1 năm %2. Hãy nêu đơn vị bằng --units.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>--output writes a set of criteria: name it with --scheme.</source>
        <translation>--output ghi một bộ tiêu chí: hãy nêu bộ đó bằng --scheme.</translation>
    </message>
</context>
<context>
    <name>IndexContent</name>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (tối đa %2)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) side by side by field</source>
        <translation>
            <numerusform>So sánh %n đơn vị theo lĩnh vực</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is weakest in %2: %3</source>
        <translation>%1 thấp nhất ở lĩnh vực %2: %3</translation>
    </message>
    <message>
        <source>%1 Some components have no points yet, so there is no percentage.</source>
        <translation>%1 Còn tiêu chí thành phần chưa có điểm nên chưa tính được tỷ lệ.</translation>
    </message>
    <message>
        <source>%1 Nothing of it applies.</source>
        <translation>%1 Không áp dụng toàn bộ.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n unit(s) the maximum is lowered, since components do not apply.</source>
        <translation>
            <numerusform>%n đơn vị được giảm trừ điểm tối đa do có tiêu chí thành phần không áp dụng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) have no points yet</source>
        <translation>
            <numerusform>%n tiêu chí thành phần chưa có điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>không tiêu chí nào áp dụng</translation>
    </message>
    <message>
        <source>no unit has points of all components</source>
        <translation>chưa đơn vị nào có đủ điểm các tiêu chí thành phần</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>không có lĩnh vực này</translation>
    </message>
    <message>
        <source>the set of criteria changed</source>
        <translation>do bộ tiêu chí thay đổi</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (phiên bản %2)</translation>
    </message>
    <message>
        <source>percent of the maximum</source>
        <translation>tỷ lệ % so với điểm tối đa</translation>
    </message>
    <message>
        <source>weakest fifth of the column</source>
        <translation>nhóm kém nhất của cột</translation>
    </message>
    <message>
        <source>best fifth</source>
        <translation>nhóm tốt nhất</translation>
    </message>
    <message>
        <source>Nobody has points of this year yet. Enter or import them.</source>
        <translation>Chưa đơn vị nào có điểm của năm này. Hãy nhập điểm hoặc lấy từ tệp.</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1 theo số đã công bố</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>chưa nhập</translation>
    </message>
    <message>
        <source>published</source>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>%1 Not entered.</source>
        <translation>%1 Chưa nhập.</translation>
    </message>
    <message>
        <source>◇ Published percentages, entered as figures: not computed here.</source>
        <translation>◇ Tỷ lệ % đã công bố, nhập từ nguồn; không do phần mềm tính.</translation>
    </message>
    <message>
        <source>◇ Published percentages, entered as figures: not computed here, and without a colour, since the other points are not final.</source>
        <translation>◇ Tỷ lệ % đã công bố, nhập từ nguồn; không do phần mềm tính và không tô màu, vì điểm của các đơn vị khác chưa phải điểm công nhận.</translation>
    </message>
    <message>
        <source>no points of an earlier year</source>
        <translation>chưa có điểm của năm trước đó</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>năm %1: %2</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>chưa đặt mục tiêu</translation>
    </message>
</context>
<context>
    <name>IndexScore</name>
    <message>
        <source>no points yet</source>
        <translation>chưa có điểm</translation>
    </message>
</context>
<context>
    <name>IndexStore</name>
    <message>
        <source>The scheme %1 in the database cannot be read. Restore a backup.</source>
        <translation>Không đọc được bộ tiêu chí %1 trong cơ sở dữ liệu. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>What %1 was before cannot be read. Restore a backup.</source>
        <translation>Không đọc được nội dung trước đây của %1. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be read. Restore a backup.</source>
        <translation>Không đọc được kịch bản “%1”. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>IndexTargets</name>
    <message>
        <source>A target is between 0 and 100 %.</source>
        <translation>Mục tiêu phải từ 0 đến 100 %.</translation>
    </message>
</context>
<context>
    <name>IndexText</name>
    <message>
        <source>self-assessed</source>
        <translation>tự chấm</translation>
    </message>
    <message>
        <source>appraised</source>
        <translation>thẩm định</translation>
    </message>
    <message>
        <source>final</source>
        <translation>công nhận</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>chưa làm</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>đang soạn</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>appraised</source>
        <comment>state</comment>
        <translation>thẩm định</translation>
    </message>
    <message>
        <source>national</source>
        <translation>quốc gia</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>nội bộ</translation>
    </message>
    <message>
        <source>document</source>
        <translation>tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>điều tra xã hội học</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>%1/%2 points</source>
        <translation>%1/%2 điểm</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>không tiêu chí nào áp dụng</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, at least %2; %n component(s) without points</source>
        <translation>
            <numerusform>%1, ít nhất %2; %n tiêu chí thành phần chưa có điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 points do not apply</source>
        <translation>; không áp dụng %1 điểm</translation>
    </message>
    <message>
        <source>; group %1</source>
        <translation>; nhóm %1</translation>
    </message>
    <message>
        <source>; rank %1 of %2 (computed from the points entered)</source>
        <translation>; hạng %1/%2 (tính từ điểm đã nhập)</translation>
    </message>
</context>
<context>
    <name>IndexWorksheet</name>
    <message>
        <source>A trial worksheet, not a result of scoring.</source>
        <translation>Bảng tính thử, không phải kết quả chấm.</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Phương án: %1</translation>
    </message>
    <message>
        <source>Set of criteria: %1</source>
        <translation>Bộ tiêu chí: %1</translation>
    </message>
    <message>
        <source>%1, year %2, %3 points</source>
        <translation>%1, năm %2, điểm %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Trước khi tính thử: %1</translation>
    </message>
    <message>
        <source>After the trial: %1</source>
        <translation>Sau khi tính thử: %1</translation>
    </message>
    <message>
        <source>Reckoned on %1 at %2</source>
        <translation>Tính ngày %1 lúc %2</translation>
    </message>
    <message>
        <source>Components tried</source>
        <translation>Tiêu chí thành phần được tính thử</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Tiêu chí thành phần</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>Điểm trước</translation>
    </message>
    <message>
        <source>Points tried</source>
        <translation>Điểm thử</translation>
    </message>
    <message>
        <source>Moves the total by (points of percent)</source>
        <translation>Tổng thay đổi (điểm %)</translation>
    </message>
    <message>
        <source>Nothing is tried yet.</source>
        <translation>Chưa tính thử gì.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Total, with the other components</source>
        <translation>Tổng, gồm cả các tiêu chí khác</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Số tiêu chí thành phần</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Nothing is left to be won.</source>
        <translation>Không còn điểm nào để giành.</translation>
    </message>
    <message>
        <source>TRIAL WORKSHEET OF THE REFORM INDEX</source>
        <translation>BẢNG TÍNH THỬ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH</translation>
    </message>
    <message>
        <source>Points still to be won by field</source>
        <translation>Điểm còn có thể đạt thêm theo lĩnh vực</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Points still to be won by who sees to it</source>
        <translation>Điểm còn có thể đạt thêm theo đầu mối</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Đầu mối</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>chưa rõ đầu mối</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>Người lập bảng</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Người duyệt</translation>
    </message>
    <message>
        <source>Components with points still to be won, most first</source>
        <translation>Tiêu chí thành phần còn có thể đạt thêm điểm, nhiều nhất trước</translation>
    </message>
</context>
<context>
    <name>IndexYear</name>
    <message>
        <source>no figure of the year</source>
        <translation>không có số liệu của năm</translation>
    </message>
    <message>
        <source>the figure is not exact</source>
        <translation>số liệu không chính xác tuyệt đối</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Make a new database, with the bundled real figures if you like.</source>
        <translation>Tạo cơ sở dữ liệu mới, có thể kèm số liệu thật đi cùng chương trình.</translation>
    </message>
    <message>
        <source>Load the bundled figures with their sources.</source>
        <translation>Nạp số liệu đi cùng chương trình, kèm nguồn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is ready with %Ln figure(s).</source>
        <translation>
            <numerusform>%1 đã sẵn sàng với %Ln số liệu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonTable</name>
    <message>
        <source>%1 is damaged or ends too early. Export the figures again where they came from.</source>
        <translation>%1 bị hỏng hoặc bị cắt cụt. Hãy xuất lại số liệu ở nơi đã gửi tệp.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file is there and that you may read it.</source>
        <translation>Không đọc được %1. Hãy kiểm tra tệp có ở đó và bạn có quyền đọc.</translation>
    </message>
    <message>
        <source>%1 holds no figures: the list “figures” of an export as JSON is missing.</source>
        <translation>%1 không có số liệu: thiếu danh sách “figures” của tệp xuất dạng JSON.</translation>
    </message>
    <message>
        <source>%1: figure %2 of the file is damaged. Export it again where it came from.</source>
        <translation>%1: số liệu thứ %2 trong tệp bị hỏng. Hãy xuất lại ở nơi đã gửi tệp.</translation>
    </message>
</context>
<context>
    <name>LayoutProblems</name>
    <message>
        <source>Choose how the table is laid out and what each column holds.</source>
        <translation>Hãy chọn cách trình bày của bảng và nội dung của từng cột.</translation>
    </message>
    <message>
        <source>No column holds figures. Choose which one does.</source>
        <translation>Chưa có cột nào chứa số liệu. Hãy chọn cột số liệu.</translation>
    </message>
    <message>
        <source>No column and no title says the unit. Choose the unit that the figures are about.</source>
        <translation>Không có cột hay tiêu đề nào cho biết đơn vị. Hãy chọn đơn vị của số liệu.</translation>
    </message>
    <message>
        <source>No column and no title says the indicator. Choose what the figures count.</source>
        <translation>Không có cột hay tiêu đề nào cho biết chỉ tiêu. Hãy chọn chỉ tiêu của số liệu.</translation>
    </message>
    <message>
        <source>No column and no title says the period. Choose the period of the figures.</source>
        <translation>Không có cột hay tiêu đề nào cho biết kỳ báo cáo. Hãy chọn kỳ của số liệu.</translation>
    </message>
    <message>
        <source>The numbers of column %1 are multiplied by %2.</source>
        <translation>Các số của cột %1 được nhân với %2.</translation>
    </message>
    <message>
        <source>The numbers of column %1, “%2”, are multiplied by %3.</source>
        <translation>Các số của cột %1, “%2”, được nhân với %3.</translation>
    </message>
</context>
<context>
    <name>LayoutProposal</name>
    <message>
        <source>The sheet is empty. Choose another one.</source>
        <translation>Trang tính trống. Hãy chọn trang tính khác.</translation>
    </message>
    <message>
        <source>No heading of this sheet was recognised. Above the figures a row must name the columns (such as Unit, Indicator, Period, Value); write such a row, or choose what each column holds.</source>
        <translation>Không nhận ra tiêu đề cột nào trong trang tính này. Phía trên số liệu phải có một dòng ghi tên cột (như Đơn vị, Chỉ tiêu, Kỳ báo cáo, Giá trị); hãy thêm dòng đó hoặc chọn nội dung của từng cột.</translation>
    </message>
</context>
<context>
    <name>LayoutShapes</name>
    <message>
        <source>“%1” and “%2” seem to hold the same; only the first is read.</source>
        <translation>“%1” và “%2” dường như cùng nội dung; chỉ đọc cột đầu.</translation>
    </message>
    <message>
        <source>Column %1 has no heading and is left out.</source>
        <translation>Cột %1 không có tiêu đề nên được bỏ qua.</translation>
    </message>
    <message>
        <source>The heading “%1” was not recognised; its column is left out.</source>
        <translation>Không nhận ra tiêu đề “%1”; bỏ qua cột này.</translation>
    </message>
    <message>
        <source>“%1” stands beside the code %2, which is another indicator. The code is taken; see which of the two is right.</source>
        <translation>“%1” đứng cạnh mã %2, là mã của chỉ tiêu khác. Chương trình lấy theo mã; hãy xem bên nào đúng.</translation>
    </message>
    <message>
        <source>Numbers beside “%1” in column %2 are multiplied by %3.</source>
        <translation>Các số đứng cạnh “%1” ở cột %2 được nhân với %3.</translation>
    </message>
</context>
<context>
    <name>LegacyRows</name>
    <message>
        <source>“%1” stands in an old Vietnamese font (.VnTime, VNI-Times) but is no Vietnamese in it, so it is taken as it stands. If it reads wrong, correct it in the file.</source>
        <translation>“%1” dùng phông chữ cũ (.VnTime, VNI-Times) nhưng đọc theo phông ấy không thành tiếng Việt, nên được giữ nguyên. Nếu chữ hiện sai, hãy sửa trong tệp.</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>period</source>
        <translation>kỳ</translation>
    </message>
    <message>
        <source>level of government</source>
        <translation>cấp chính quyền</translation>
    </message>
    <message>
        <source>days covered</source>
        <translation>thời gian của số liệu</translation>
    </message>
    <message>
        <source>exactness</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>scale or number ranked</source>
        <translation>thang điểm hoặc số đơn vị xếp hạng</translation>
    </message>
    <message>
        <source>base year</source>
        <translation>năm gốc</translation>
    </message>
    <message>
        <source>kind of source</source>
        <translation>loại nguồn</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>This program lacks schema file %1. Install parboard again.</source>
        <translation>Chương trình thiếu tệp lược đồ %1. Hãy cài đặt lại parboard.</translation>
    </message>
    <message>
        <source>%1 was made by an older version and must be brought up to date, but it is read-only. Copy it to a folder of your own and open it there.</source>
        <translation>%1 được tạo bằng phiên bản cũ và cần được nâng cấp, nhưng tệp chỉ được đọc. Hãy sao chép tệp vào thư mục của mình rồi mở tại đó.</translation>
    </message>
</context>
<context>
    <name>NameLookup</name>
    <message>
        <source>the code %1 means %2 in %3, but the name says “%4”</source>
        <translation>mã %1 trong %3 là %2, nhưng tên lại ghi “%4”</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>“%1” holds no number. Enter digits, such as 92.</source>
        <translation>“%1” không có số nào. Hãy nhập bằng chữ số, ví dụ 92.</translation>
    </message>
    <message>
        <source>“%1” is a range, not one number. Enter one number and keep the range as a note.</source>
        <translation>“%1” là một khoảng, không phải một số. Hãy nhập một số và ghi khoảng đó vào ghi chú.</translation>
    </message>
    <message>
        <source>“%1” holds more than one number. Enter one; a part and its whole go into two fields.</source>
        <translation>“%1” có nhiều hơn một số. Hãy nhập một số; phần và tổng nhập vào hai ô riêng.</translation>
    </message>
    <message>
        <source>“%1” is not a number alone: “%2” is not understood and could change its meaning. Enter the number; words such as over, about or at least may stand in front of it.</source>
        <translation>“%1” không chỉ gồm một số: không hiểu được “%2”, phần này có thể làm đổi nghĩa con số. Hãy nhập riêng con số; được ghi trước số các từ như trên, khoảng, ít nhất.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Check its points and commas: 1.234,5 is Vietnamese, 1,234.5 is English.</source>
        <translation>“%1” không phải là số. Hãy kiểm tra dấu chấm, dấu phẩy: 1.234,5 là cách viết tiếng Việt, 1,234.5 là cách viết tiếng Anh.</translation>
    </message>
    <message>
        <source>“%1” is written in the English way (1,234.5). The Vietnamese way is expected here: write %2.</source>
        <translation>“%1” viết theo kiểu tiếng Anh (1,234.5). Ở đây cần viết theo kiểu tiếng Việt: hãy ghi %2.</translation>
    </message>
    <message>
        <source>“%1” is written in the Vietnamese way (1.234,5). The English way is expected here: write %2.</source>
        <translation>“%1” viết theo kiểu tiếng Việt (1.234,5). Ở đây cần viết theo kiểu tiếng Anh: hãy ghi %2.</translation>
    </message>
    <message>
        <source>over</source>
        <comment>in front of a number</comment>
        <translation>trên</translation>
    </message>
    <message>
        <source>under</source>
        <comment>in front of a number</comment>
        <translation>dưới</translation>
    </message>
    <message>
        <source>about</source>
        <comment>in front of a number</comment>
        <translation>khoảng</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>in front of a number</comment>
        <translation>ít nhất</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>in front of a number</comment>
        <translation>nhiều nhất</translation>
    </message>
</context>
<context>
    <name>OdsFile</name>
    <message>
        <source>“%1” holds no table. Choose a spreadsheet that LibreOffice Calc or Excel saved as .ods.</source>
        <translation>“%1” không chứa bảng nào. Hãy chọn bảng tính do LibreOffice Calc hoặc Excel lưu dưới dạng .ods.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it with LibreOffice, save it without a password, and try again.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu. Hãy mở bằng LibreOffice, lưu lại không đặt mật khẩu rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>OdsRows</name>
    <message>
        <source>“%1” repeats a row until beyond the last row of any sheet. Delete the rows that are filled by mistake and save it again.</source>
        <translation>“%1” lặp lại một dòng vượt quá dòng cuối cùng của mọi trang tính. Hãy xóa các dòng bị điền nhầm rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1” repeats its cells more often than any table of figures. Nothing more was read.</source>
        <translation>“%1” lặp lại các ô nhiều hơn bất kỳ bảng số liệu nào nên không được đọc tiếp.</translation>
    </message>
    <message>
        <source>“%1” repeats a cell until beyond the last column of any sheet (row %2). Delete the cells that are filled by mistake and save it again.</source>
        <translation>“%1” lặp lại một ô vượt quá cột cuối cùng của mọi trang tính (dòng %2). Hãy xóa các ô bị điền nhầm rồi lưu lại.</translation>
    </message>
    <message>
        <source>A sheet of “%1” has more merged cells than rows. It was not read.</source>
        <translation>Một trang tính của “%1” có số ô gộp nhiều hơn số dòng nên không được đọc.</translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>Open it in Excel or LibreOffice, choose “Save as”, type “Excel workbook (.xlsx)”, and import the new file.</source>
        <translation>Hãy mở bằng Excel hoặc LibreOffice, chọn “Lưu thành”, kiểu “Excel Workbook (.xlsx)”, rồi nhập tệp mới.</translation>
    </message>
    <message>
        <source>Copy its table into a workbook and import that.</source>
        <translation>Hãy chép bảng trong đó sang bảng tính rồi nhập bảng tính.</translation>
    </message>
    <message>
        <source>Figures cannot be taken from the picture of a table; ask for the workbook that it was made from.</source>
        <translation>Không lấy được số liệu từ hình của bảng; hãy xin bảng tính gốc.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose a table, such as an .xlsx.</source>
        <translation>%1 không phải là tệp. Hãy chọn một bảng, ví dụ .xlsx.</translation>
    </message>
    <message>
        <source>%1 may not be read by you. Ask its owner, or copy it to a folder of yours.</source>
        <translation>Bạn không có quyền đọc %1. Hãy hỏi người quản lý tệp, hoặc chép tệp sang thư mục của bạn.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 trống.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2 %3</source>
        <translation>Không nhập được %1. %2 %3</translation>
    </message>
    <message>
        <source>Figures are imported from .xlsx, .ods, .csv, exported .json files and bundles (.zip).</source>
        <translation>Số liệu được nhập từ tệp .xlsx, .ods, .csv, .json đã xuất và gói số liệu (.zip).</translation>
    </message>
</context>
<context>
    <name>OwnLists</name>
    <message>
        <source>A list needs a name. Write one and save again.</source>
        <translation>Danh sách cần có tên. Hãy ghi tên rồi lưu lại.</translation>
    </message>
    <message>
        <source>A list needs provinces. Choose some on the dashboard first.</source>
        <translation>Danh sách cần có đơn vị. Hãy chọn đơn vị ở Bảng số liệu trước.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (tiếp theo)</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Level 3</source>
        <translation>Mức độ 3</translation>
    </message>
    <message>
        <source>Level 4</source>
        <translation>Mức độ 4</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>Toàn trình</translation>
    </message>
    <message>
        <source>Posts cut</source>
        <translation>Giảm biên chế</translation>
    </message>
    <message>
        <source>Staff reductions</source>
        <translation>Tinh giản biên chế</translation>
    </message>
    <message>
        <source>latest figure of each unit</source>
        <translation>số liệu gần nhất</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) carry a note: see the table.</source>
        <translation>
            <numerusform>%n số liệu có ghi chú: xem bảng.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>On-time processing: no figure yet</source>
        <translation>Giải quyết đúng hạn: chưa có số liệu</translation>
    </message>
    <message>
        <source>%1: %2 on time, %3 points below the target</source>
        <translation>%1: đúng hạn %2, thấp hơn mục tiêu %3 điểm %</translation>
    </message>
    <message>
        <source>%1: %2 on time, %3 points above the target</source>
        <translation>%1: đúng hạn %2, cao hơn mục tiêu %3 điểm %</translation>
    </message>
    <message>
        <source>%1: %2 on time</source>
        <translation>%1: đúng hạn %2</translation>
    </message>
    <message>
        <source>%1 is most often on time: %2</source>
        <translation>%1 đúng hạn cao nhất: %2</translation>
    </message>
    <message>
        <source>On time: %1 of resolved dossiers</source>
        <translation>Đúng hạn: %1 hồ sơ đã giải quyết</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n unit(s): %1 %</source>
        <translation>
            <numerusform>Trung vị của %n đơn vị: %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossiers resolved on time, % of resolved</source>
        <translation>Hồ sơ giải quyết đúng hạn, % số đã giải quyết</translation>
    </message>
    <message>
        <source>Own target: %1 %</source>
        <translation>Mục tiêu tự đặt: %1 %</translation>
    </message>
    <message>
        <source>Online services: no figure yet</source>
        <translation>Dịch vụ công trực tuyến: chưa có số liệu</translation>
    </message>
    <message>
        <source>Online public services by level, number of services</source>
        <translation>Số dịch vụ công trực tuyến theo mức độ</translation>
    </message>
    <message>
        <source>Levels 3 and 4 (until 23/06/2022)</source>
        <translation>Mức độ 3, 4 (đến 23/06/2022)</translation>
    </message>
    <message>
        <source>Partial and end to end (Decree 42/2022)</source>
        <translation>Một phần, toàn trình (Nghị định 42/2022/NĐ-CP)</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Không có số liệu</translation>
    </message>
    <message>
        <source>Staffing reductions: no figure yet</source>
        <translation>Tinh giản biên chế: chưa có số liệu</translation>
    </message>
    <message>
        <source>Staffing reductions, people and posts</source>
        <translation>Số người tinh giản, số biên chế giảm</translation>
    </message>
    <message numerus="yes">
        <source>%1 each in %n figure(s)</source>
        <translation>
            <numerusform>%1 (%n số liệu như nhau)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 on time, at the target</source>
        <translation>%1: đúng hạn %2, đạt đúng mục tiêu</translation>
    </message>
</context>
<context>
    <name>PdfMarks</name>
    <message>
        <source>The PDF could not be finished: %1.</source>
        <translation>Không hoàn thành được tệp PDF: %1.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>First six months of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>First nine months of %1</source>
        <translation>9 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Years %1–%2</source>
        <translation>Giai đoạn %1–%2</translation>
    </message>
    <message>
        <source>Quarter %1/%2</source>
        <translation>Quý %1/%2</translation>
    </message>
    <message>
        <source>6M/%1</source>
        <comment>six months</comment>
        <translation>6T/%1</translation>
    </message>
    <message>
        <source>9M/%1</source>
        <comment>nine months</comment>
        <translation>9T/%1</translation>
    </message>
    <message>
        <source>Q.%1/%2</source>
        <comment>quarter</comment>
        <translation>Q.%1/%2</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2020-Q1 to 2020-Q4, 2020-H1 (six months), 2020-9M, 2020 or 2011..2020.</source>
        <translation>“%1” không phải là kỳ. Hãy ghi 2020-Q1 đến 2020-Q4, 2020-H1 (6 tháng), 2020-9M (9 tháng), 2020 hoặc 2011..2020.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message numerus="yes">
        <source>%n more indicators are in the table and the report.</source>
        <translation>
            <numerusform>Còn %n chỉ tiêu: xem bảng và báo cáo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more units are in the table and the report.</source>
        <translation>
            <numerusform>Còn %n đơn vị: xem bảng và báo cáo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remarks are in the report.</source>
        <translation>
            <numerusform>Còn %n lưu ý: xem báo cáo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with parboard</source>
        <translation>Lập bằng parboard</translation>
    </message>
    <message>
        <source>Made with parboard on %1</source>
        <translation>Lập bằng parboard ngày %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message numerus="yes">
        <source>%n more notes and sources are in the report.</source>
        <translation>
            <numerusform>Còn %n ghi chú và nguồn: xem báo cáo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture could not be drawn: there is not enough memory for this size. Choose a smaller one.</source>
        <translation>Không vẽ được hình ảnh: không đủ bộ nhớ cho kích thước này. Hãy chọn kích thước nhỏ hơn.</translation>
    </message>
    <message>
        <source>Pictures are written as .png or .svg; %1 ends with neither. Change the file name.</source>
        <translation>Hình ảnh được ghi dưới dạng .png hoặc .svg; %1 không có đuôi này. Hãy đổi tên tệp.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels cannot be written. Choose a size from 320 x 240 to 16384 x 16384.</source>
        <translation>Không ghi được hình ảnh %1 x %2 điểm ảnh. Hãy chọn kích thước từ 320 x 240 đến 16384 x 16384.</translation>
    </message>
    <message>
        <source>There is no panel %1; the page has %2.</source>
        <translation>Không có biểu đồ %1; trang có %2 biểu đồ.</translation>
    </message>
</context>
<context>
    <name>PieceBuffer</name>
    <message>
        <source>A single row of the table has more than 64 MB. That is no table of figures; nothing more was read.</source>
        <translation>Riêng một dòng của bảng đã vượt quá 64 MB. Đó không phải là bảng số liệu nên không được đọc tiếp.</translation>
    </message>
</context>
<context>
    <name>PrintCheck</name>
    <message>
        <source>Page %1: a line is thinner than a quarter of a point.</source>
        <translation>Trang %1: có nét mảnh hơn một phần tư điểm.</translation>
    </message>
    <message>
        <source>Page %1: two colours look the same on a photocopy.</source>
        <translation>Trang %1: có hai màu trông như nhau khi photocopy.</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>Place %1 of %2 by score, computed here.</source>
        <translation>Vị trí %1 trên %2 theo điểm, do chương trình tính.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>nhóm %1</translation>
    </message>
    <message>
        <source>Against %1: %2.</source>
        <translation>So với năm %1: %2.</translation>
    </message>
    <message>
        <source>same score</source>
        <translation>giữ điểm</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>giữ hạng</translation>
    </message>
    <message>
        <source>Not compared with %1: a new series begins (%2).</source>
        <translation>Không so với năm %1: bắt đầu chuỗi mới (%2).</translation>
    </message>
    <message>
        <source>Scores are not compared with %1: the scale ended at %2 then.</source>
        <translation>Không so điểm với năm %1: khi đó thang điểm đến %2.</translation>
    </message>
    <message>
        <source>Ranks are not compared with %1: %2 were ranked then, %3 now.</source>
        <translation>Không so hạng với năm %1: khi đó xếp hạng %2 đơn vị, năm này %3.</translation>
    </message>
    <message>
        <source>Made of: %1.</source>
        <translation>Gồm các nội dung: %1.</translation>
    </message>
    <message>
        <source>Numbers in front are places by score, computed here; a rank behind a score is what a source printed.</source>
        <translation>Số ở đầu dòng là vị trí theo điểm, do chương trình tính; hạng ghi sau điểm là hạng nguồn đã in.</translation>
    </message>
    <message>
        <source>Neighbours often differ by hundredths of a point: the score says more than the place.</source>
        <translation>Các đơn vị liền kề thường chỉ chênh nhau vài phần trăm điểm: điểm nói lên nhiều hơn thứ hạng.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 năm %2</translation>
    </message>
    <message>
        <source>%1: no figures</source>
        <translation>%1: chưa có số liệu</translation>
    </message>
    <message>
        <source>%1: %2 ranks first of %3</source>
        <translation>%1: %2 đứng đầu trong %3</translation>
    </message>
    <message>
        <source>%1: %2 has the highest score of %3</source>
        <translation>%1: %2 có điểm cao nhất trong %3</translation>
    </message>
    <message>
        <source>%1: %2 ranks %3 of %4</source>
        <translation>%1: %2 xếp hạng %3 trên %4</translation>
    </message>
    <message>
        <source>%1: %2 is number %3 of %4 by score</source>
        <translation>%1: %2 đứng thứ %3 trên %4 theo điểm</translation>
    </message>
    <message>
        <source>scale 0 to %1</source>
        <translation>thang điểm 0 đến %1</translation>
    </message>
    <message>
        <source>N = %1</source>
        <translation>N = %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Published: %1.</source>
        <translation>Công bố: %1.</translation>
    </message>
    <message>
        <source>Read on: %1.</source>
        <translation>Ngày đọc: %1.</translation>
    </message>
    <message>
        <source>Date of the sources: %1.</source>
        <translation>Ngày của nguồn: %1.</translation>
    </message>
    <message>
        <source>No source says on which day it was published or read.</source>
        <translation>Không nguồn nào ghi ngày công bố hoặc ngày đọc.</translation>
    </message>
    <message>
        <source>%1: shown %2, another source %3</source>
        <translation>%1: đang dùng %2, nguồn khác ghi %3</translation>
    </message>
    <message>
        <source>Printed among another number than %1: %2.</source>
        <translation>In với số đơn vị xếp hạng khác %1: %2.</translation>
    </message>
    <message>
        <source>%1, published by %2.</source>
        <translation>%1, do %2 công bố.</translation>
    </message>
    <message>
        <source>%1, published by %2 under %3.</source>
        <translation>%1, do %2 công bố theo %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) here</source>
        <translation>
            <numerusform>có %n điểm số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published rank(s) here</source>
        <translation>
            <numerusform>có %n thứ hạng đã công bố</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>thêm %n trường hợp</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources differ. %1.</source>
        <translation>Các nguồn khác nhau. %1.</translation>
    </message>
    <message>
        <source>National mean: %1.</source>
        <translation>Bình quân cả nước: %1.</translation>
    </message>
    <message>
        <source>This database does not know the indicators of %1.</source>
        <translation>Cơ sở dữ liệu này không có các chỉ tiêu của %1.</translation>
    </message>
    <message>
        <source>No figures of this index yet. Enter or import scores and ranks, or choose another index.</source>
        <translation>Chưa có số liệu của chỉ số này. Hãy nhập trực tiếp hoặc nhập từ tệp điểm và thứ hạng, hoặc chọn chỉ số khác.</translation>
    </message>
    <message>
        <source>A new series begins with %1: %2.</source>
        <translation>Từ %1 là chuỗi mới: %2.</translation>
    </message>
    <message>
        <source>No unit is chosen. Choose units on the dashboard, or the own unit under Tools: their lines are drawn here.</source>
        <translation>Chưa chọn đơn vị. Hãy chọn đơn vị ở Bảng theo dõi hoặc đơn vị của mình trong trình đơn Công cụ: đường của các đơn vị đó được vẽ ở đây.</translation>
    </message>
    <message>
        <source>%1 ranked, then %2</source>
        <translation>Xếp hạng %1, sau đó %2 đơn vị</translation>
    </message>
    <message>
        <source>Computed from the scores.</source>
        <translation>Tính từ điểm.</translation>
    </message>
    <message>
        <source>Hollow marks: places by score, computed here; no rank was published.</source>
        <translation>Dấu rỗng: vị trí theo điểm, do chương trình tính; không có thứ hạng được công bố.</translation>
    </message>
    <message>
        <source>“%1” is not a published index. There are: %2.</source>
        <translation>“%1” không phải chỉ số công bố. Có các chỉ số: %2.</translation>
    </message>
    <message>
        <source>%1, %2 provinces</source>
        <translation>%1, %2 tỉnh</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>số đọc ngày %1</translation>
    </message>
    <message>
        <source>source of %1</source>
        <translation>nguồn ngày %1</translation>
    </message>
    <message>
        <source>day of reading unknown</source>
        <translation>không rõ ngày đọc</translation>
    </message>
    <message>
        <source>%1, %2: not entered</source>
        <translation>%1, %2: chưa nhập</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Nguồn: %1.</translation>
    </message>
    <message>
        <source>percent of the maximum</source>
        <translation>tỷ lệ % so với điểm tối đa</translation>
    </message>
    <message>
        <source>scale %1 to %2</source>
        <translation>thang điểm %1 đến %2</translation>
    </message>
    <message>
        <source>%1: dimensions</source>
        <translation>%1: chỉ số thành phần</translation>
    </message>
    <message>
        <source>No dimensions of this index are kept.</source>
        <translation>Không lưu chỉ số thành phần của bộ chỉ số này.</translation>
    </message>
    <message>
        <source>No dimensions of this year yet. Enter or import figures of “%1” and the others of its kind.</source>
        <translation>Chưa có chỉ số thành phần của năm này. Hãy nhập “%1” và các chỉ số cùng loại, hoặc nhập từ tệp.</translation>
    </message>
    <message>
        <source>weakest fifth of all provinces with a figure</source>
        <translation>20 % thấp nhất trong các tỉnh, thành phố có số liệu</translation>
    </message>
    <message>
        <source>best fifth</source>
        <translation>nhóm tốt nhất</translation>
    </message>
    <message>
        <source>%1 Not entered.</source>
        <translation>%1 Chưa nhập.</translation>
    </message>
    <message numerus="yes">
        <source>Published figures of %n province(s).</source>
        <translation>
            <numerusform>Số liệu đã công bố của %n tỉnh, thành phố.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedFields</name>
    <message>
        <source>Published percentages: %1.</source>
        <translation>Nguồn của tỷ lệ % đã công bố: %1.</translation>
    </message>
</context>
<context>
    <name>PublishedIndex</name>
    <message>
        <source>The bundled file %1 cannot be used. Install parboard again.</source>
        <translation>Không dùng được tệp kèm theo %1. Hãy cài lại parboard.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Tă&amp;ng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Mở danh sách để chọn</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Không có tùy chọn “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Không có các tùy chọn: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Thiếu giá trị sau “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Thừa giá trị sau “%1”.</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Lệnh in</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Điều khiển lệnh in</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Hẹn giờ in:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Thông tin tính phí:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Mức ưu tiên:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>In ngay</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Giữ lại, chưa in</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Ban ngày (06:00 đến 17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Ban đêm (18:00 đến 05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Ca hai (16:00 đến 23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Ca ba (00:00 đến 07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Cuối tuần (thứ Bảy, Chủ nhật)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Giờ cụ thể</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Trang bìa lệnh in</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Đầu:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Cuối:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Thông thường</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Không mật</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Lưu hành nội bộ</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Mật</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Tối mật</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tuyệt mật</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Xem trong:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại thư mục trước</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Tiến đến thư mục sau</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Đến thư mục cha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo một thư mục mới</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư &amp;mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Chuyển sang xem danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Xem chi tiết</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Chuyển sang xem chi tiết</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Danh sách vị trí và dấu trang</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Các tệp</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi &amp;tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Hiện </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Hiện tệp ẩn</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Vị trí gần đây</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã tồn tại.
Có muốn thay thế tệp này không?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” được bảo vệ chống ghi.
Vẫn muốn xóa?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Có chắc chắn muốn xóa “%1” không?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không xóa được thư mục.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa đổi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Đóng, không lưu</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Hiện chi tiết...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ẩn chi tiết...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Khổ giấy:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Chiều rộng:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Chiều cao:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Khay giấy:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Hướng giấy</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dọc</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Ngang, đảo ngược</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Dọc, đảo ngược</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Lề</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>lề trên</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>lề trái</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>lề phải</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>lề dưới</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Bố trí trang</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Thứ tự trang:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Số trang trên mỗi tờ:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimét (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inch (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Điểm in (pt)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tùy chỉnh</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Có cho &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Khô&amp;ng cho tất cả</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Tùy chọn &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Tùy chọn &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In ra tệp (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Tệp trên máy</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ghi tệp PDF</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>In ra tệp ...</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 là thư mục.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Không ghi được tệp %1.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 đã tồn tại.
Có muốn ghi đè không?</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Tất cả các trang</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Trang lẻ</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Trang chẵn</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Trang in không hợp lệ</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 không đúng cách ghi. Hãy dùng dấu &apos;,&apos; giữa các trang và khoảng trang, dấu &apos;-&apos; cho khoảng trang, và để các khoảng trang không trùng nhau.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Không dùng đồng thời được hai tùy chọn “Số trang trên mỗi tờ” và “Nhóm trang”.
Hãy tắt một tùy chọn.</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Thiết lập trang mâu thuẫn</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Các tùy chọn thiết lập trang mâu thuẫn nhau. Có muốn sửa không?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Tùy chọn nâng cao mâu thuẫn</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Một số tùy chọn nâng cao mâu thuẫn nhau. Có muốn sửa không?</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Thiết lập in hai mặt mâu thuẫn</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Các thiết lập in hai mặt mâu thuẫn nhau. Có muốn sửa không?</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Trái sang phải, trên xuống dưới</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Trái sang phải, dưới lên trên</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Phải sang trái, dưới lên trên</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Phải sang trái, trên xuống dưới</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Dưới lên trên, trái sang phải</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Dưới lên trên, phải sang trái</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Trên xuống dưới, trái sang phải</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Trên xuống dưới, phải sang trái</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Thuộc tính máy in</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Tùy chọn lệnh in</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Nâng cao</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Một số tùy chọn mâu thuẫn nhau. Hãy sửa lại.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Phạm vi in</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>In tất cả</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Từ trang</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ghi các trang hoặc khoảng trang, cách nhau bằng dấu phẩy. Khoảng trang ghi bằng hai số nối bằng dấu gạch nối. Ví dụ: 3,5-7,9 in các trang 3, 5, 6, 7 và 9.</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Trang hiện tại</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Phần đang chọn</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Nhóm trang:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Thiết lập bản in</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Số bản:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Xếp theo bộ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>In ngược thứ tự</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Chế độ màu</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Thang độ xám</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Lật theo cạnh dài</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Lật theo cạnh ngắn</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Tê&amp;n:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Th&amp;uộc tính</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Vị trí:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Loại:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Tệp &amp;kết quả:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Cuộn đến đây</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Lên đầu</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Xuống cuối</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Lên một trang</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Xuống một trang</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Mép phải</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sang trái một trang</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sang phải một trang</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ liên &amp;kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>its severity “%1” is neither error nor warning</source>
        <translation>mức “%1” không phải là lỗi (error) hay cảnh báo (warning)</translation>
    </message>
    <message>
        <source>this program knows no rules of the kind “%1”</source>
        <translation>chương trình không có loại quy tắc “%1”</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be applied: %2.</source>
        <translation>Không áp dụng được quy tắc “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of unit, scope, period, source</source>
        <translation>“%1” không thuộc các từ unit, scope, period, source</translation>
    </message>
    <message>
        <source>it must apply to the same unit and period, not to “%1”</source>
        <translation>quy tắc phải áp dụng cho cùng đơn vị và cùng kỳ, không phải cho “%1”</translation>
    </message>
    <message>
        <source>there is no indicator “%1”</source>
        <translation>không có chỉ tiêu “%1”</translation>
    </message>
    <message>
        <source>its operator is “%1”, not “%2”</source>
        <translation>phép so sánh là “%1”, không phải “%2”</translation>
    </message>
    <message>
        <source>it applies to “%1”, not to “%2”</source>
        <translation>quy tắc áp dụng cho “%1”, không phải cho “%2”</translation>
    </message>
    <message>
        <source>%1, published on %2</source>
        <translation>%1, công bố ngày %2</translation>
    </message>
    <message>
        <source>there is no level “%1”</source>
        <translation>không có cấp “%1”</translation>
    </message>
    <message>
        <source>its right side “%1” is no day</source>
        <translation>vế phải “%1” không phải là ngày</translation>
    </message>
    <message>
        <source>its right side “%1” is not known</source>
        <translation>không hiểu được vế phải “%1”</translation>
    </message>
    <message>
        <source>its left side “%1” is not known</source>
        <translation>không hiểu được vế trái “%1”</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>lệch %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, against a median of %2 in %n earlier period(s) (from %3 to %4)</source>
        <translation>
            <numerusform>%1, so với trung vị %2 của %n kỳ trước (từ %3 đến %4)</numerusform>
        </translation>
    </message>
    <message>
        <source>its right side “%1” is no range</source>
        <translation>vế phải “%1” không phải là một khoảng</translation>
    </message>
    <message>
        <source>its right side “%1” does not start with “%2”</source>
        <translation>vế phải “%1” không bắt đầu bằng “%2”</translation>
    </message>
    <message>
        <source>its left side “%1” is not one indicator</source>
        <translation>vế trái “%1” không phải là một chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Nothing is entered for this. Choose another indicator or period.</source>
        <translation>Chưa nhập số liệu nào. Hãy chọn chỉ tiêu hoặc kỳ khác.</translation>
    </message>
    <message>
        <source>Source [%1]: %2</source>
        <translation>Nguồn [%1]: %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Không đưa vào so sánh: khác về %1.</translation>
    </message>
    <message>
        <source>Not put together: %1.</source>
        <translation>Không ghép: %1.</translation>
    </message>
    <message>
        <source>Rank %1 of %2.</source>
        <translation>Hạng %1 trên %2.</translation>
    </message>
    <message>
        <source>%1: no figures</source>
        <translation>%1: chưa có số liệu</translation>
    </message>
    <message>
        <source>%1 is number %2 of %3: %4</source>
        <translation>%1 đứng thứ %2 trên %3: %4</translation>
    </message>
    <message>
        <source>%1 leads with %2</source>
        <translation>%1 dẫn đầu với %2</translation>
    </message>
    <message>
        <source>latest of each</source>
        <translation>gần nhất của từng đơn vị</translation>
    </message>
    <message>
        <source>%1 of %2 with like figures</source>
        <translation>%1 trên %2 có số so sánh được</translation>
    </message>
    <message>
        <source>Target %1 (%2)</source>
        <translation>Mục tiêu %1 (%2)</translation>
    </message>
    <message>
        <source>Median of %1 of %2: %3</source>
        <translation>Trung vị của %1 trên %2: %3</translation>
    </message>
    <message>
        <source>Middle half: %1 to %2</source>
        <translation>Nửa ở giữa: %1 đến %2</translation>
    </message>
    <message numerus="yes">
        <source>From the counts of %n unit(s) together: %1.</source>
        <translation>
            <numerusform>Tính gộp từ số đếm của %n đơn vị: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of %1 of %2: %3.</source>
        <translation>Tổng của %1 trên %2: %3.</translation>
    </message>
    <message>
        <source>Nearest by: %1.</source>
        <translation>Gần giống theo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is first of the %n unit(s) with figures: %2</source>
        <translation>
            <numerusform>%1 đứng đầu trong %n đơn vị có số liệu: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadWatch</name>
    <message>
        <source>The reading was stopped; nothing was changed.</source>
        <translation>Đã dừng đọc tệp; không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>“%1” does not end in .png or .svg.</source>
        <translation>“%1” không có đuôi .png hoặc .svg.</translation>
    </message>
    <message>
        <source>“%1” is not a theme. Write --theme light or --theme dark.</source>
        <translation>“%1” không phải là bộ màu. Hãy ghi --theme light (sáng) hoặc --theme dark (tối).</translation>
    </message>
    <message>
        <source>Draw a view of the window as a picture, without a display.</source>
        <translation>Vẽ một màn hình của chương trình thành hình ảnh, không cần màn hình máy tính.</translation>
    </message>
    <message>
        <source>Picture to write.</source>
        <translation>Tệp hình ảnh cần ghi.</translation>
    </message>
    <message>
        <source>Width and height in pixels.</source>
        <translation>Chiều rộng và chiều cao theo điểm ảnh.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Bộ màu: light (sáng) hoặc dark (tối).</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>Đã ghi hình ảnh ra %1.</translation>
    </message>
    <message>
        <source>“%1” is not a view. Write --view dashboard, %2.</source>
        <translation>“%1” không phải là khung nhìn. Hãy ghi --view dashboard, %2.</translation>
    </message>
    <message>
        <source>This view is about one indicator: add --indicator CODE. “parboard catalogue indicators” lists the codes.</source>
        <translation>Khung nhìn này về một chỉ tiêu: hãy thêm --indicator MÃ. “parboard catalogue indicators” liệt kê các mã.</translation>
    </message>
    <message>
        <source>Published indices are for a year: write --period 2024.</source>
        <translation>Chỉ số công bố là của một năm: hãy viết --period 2024.</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2.</source>
        <translation>Không có số liệu của %1 năm %2.</translation>
    </message>
    <message>
        <source>%1 of %2 was not published for the list of %3 provinces.</source>
        <translation>%1 năm %2 không được công bố cho danh sách %3 tỉnh, thành phố.</translation>
    </message>
    <message>
        <source>View to draw: dashboard, comparison, map, trend, multiples, published or index.</source>
        <translation>Khung nhìn cần vẽ: dashboard, comparison, map, trend, multiples, published hoặc index.</translation>
    </message>
    <message>
        <source>Code of the indicator that the view is about, of the index for published, of the set of criteria for index; none for the dashboard.</source>
        <translation>Mã chỉ tiêu của khung nhìn; với published là mã chỉ số, với index là mã bộ tiêu chí; dashboard không cần.</translation>
    </message>
    <message>
        <source>The reform index is for a year: write --period 2024.</source>
        <translation>Chỉ số CCHC tính cho một năm: hãy ghi --period 2024.</translation>
    </message>
    <message>
        <source>Units of one kind stand in one drawing: name provinces or departments.</source>
        <translation>Mỗi hình chỉ gồm các đơn vị cùng loại: hãy nêu tên các tỉnh hoặc tên các sở.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The pages could not be drawn. Check the printer, or save a PDF instead.</source>
        <translation>Không vẽ được các trang. Hãy kiểm tra máy in, hoặc lưu thành PDF.</translation>
    </message>
    <message>
        <source>These pages do not exist; the summary has %1.</source>
        <translation>Không có các trang này; bản tổng hợp có %1 trang.</translation>
    </message>
    <message>
        <source>No figures have been entered for these units and this period.</source>
        <translation>Chưa nhập số liệu cho các đơn vị này trong kỳ này.</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DỰ THẢO</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>In ngày %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Before comparing</source>
        <translation>Lưu ý khi so sánh</translation>
    </message>
    <message>
        <source>Chart %1. %2</source>
        <translation>Biểu đồ %1. %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Table 1. All indicators with figures</source>
        <translation>Bảng 1. Các chỉ tiêu có số liệu</translation>
    </message>
    <message>
        <source> (part %1 of %2: %3 to %4)</source>
        <translation> (phần %1/%2: từ %3 đến %4)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Summary of administrative reform results</source>
        <translation>Tổng hợp kết quả cải cách hành chính</translation>
    </message>
    <message>
        <source>SUMMARY OF ADMINISTRATIVE REFORM RESULTS</source>
        <translation>TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Đã dừng; chưa ghi gì.</translation>
    </message>
</context>
<context>
    <name>ReportBlock</name>
    <message>
        <source>Heading</source>
        <translation>Đề mục</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Lời văn</translation>
    </message>
    <message>
        <source>Sentences from figures</source>
        <translation>Câu viết từ số liệu</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>Chart of the dashboard</source>
        <translation>Biểu đồ của bảng theo dõi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả kiểm tra số liệu</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Sang trang mới</translation>
    </message>
    <message>
        <source>Appendix of statistics</source>
        <translation>Phụ lục số liệu thống kê</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Danh mục nguồn</translation>
    </message>
    <message>
        <source>the indicator of the page</source>
        <translation>chỉ tiêu của trang</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Đề mục mới</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Lời văn mới</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Leave out the mark that this is a draft.</source>
        <translation>Bỏ dấu “Dự thảo”.</translation>
    </message>
    <message>
        <source>Write a report: PDF for printing, ODT or HTML for editing, XLSX for its tables.</source>
        <translation>Lập báo cáo: PDF để in, ODT hoặc HTML để sửa, XLSX để lấy bảng số liệu.</translation>
    </message>
    <message>
        <source>File to write: .pdf, .odt, .html or .xlsx.</source>
        <translation>Tệp cần ghi: .pdf, .odt, .html hoặc .xlsx.</translation>
    </message>
    <message>
        <source>summary, full, comparison, atlas, a report kept in the database, or a template file (.json).</source>
        <translation>summary, full, comparison, atlas, tên một báo cáo đã lưu, hoặc tệp mẫu (.json).</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .odt, .html or .xlsx, which reports are written as.</source>
        <translation>“%1” không có đuôi .pdf, .odt, .html hoặc .xlsx là những dạng ghi được báo cáo.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Báo cáo nằm ở %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trong %2</translation>
    </message>
</context>
<context>
    <name>ReportComposer</name>
    <message>
        <source>No units are chosen. Choose the units of the report on the dashboard first.</source>
        <translation>Chưa chọn đơn vị nào. Trước hết hãy chọn các đơn vị của báo cáo ở bảng theo dõi.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Table %1</source>
        <translation>Bảng %1</translation>
    </message>
    <message>
        <source>The report has no tables, so there is nothing for a workbook.</source>
        <translation>Báo cáo không có bảng nào nên không có gì để ghi ra bảng tính.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Đã dừng; chưa ghi gì.</translation>
    </message>
    <message>
        <source>“%1” has an ending that reports are not written as. Use one of: %2.</source>
        <translation>Không ghi được báo cáo ra tệp có đuôi như “%1”. Hãy dùng một trong các đuôi: %2.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>No units are chosen for the report. Choose them on the dashboard first.</source>
        <translation>Chưa chọn đơn vị cho báo cáo. Hãy chọn ở bảng theo dõi trước.</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>No figures were entered for: %1.</source>
        <translation>Chưa có số liệu về: %1.</translation>
    </message>
    <message>
        <source>Before comparing: %1</source>
        <translation>Lưu ý khi so sánh: %1</translation>
    </message>
    <message>
        <source>No figures were entered for this table.</source>
        <translation>Chưa có số liệu nào cho bảng này.</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Số liệu đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>No province has a figure of “%1” for this period.</source>
        <translation>Kỳ này chưa tỉnh nào có số liệu “%1”.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Sources of the chart:</source>
        <translation>Nguồn của biểu đồ:</translation>
    </message>
    <message>
        <source>There are no figures of “%1” over time.</source>
        <translation>Chưa có số liệu “%1” theo thời gian.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Appendix %1</source>
        <translation>Phụ lục %1</translation>
    </message>
    <message>
        <source>(To the report no. …/%1 of … %2)</source>
        <translation>(Kèm theo Báo cáo số        /%1 ngày      tháng      năm %2)</translation>
    </message>
    <message>
        <source>No figures have been entered for these units and this period.</source>
        <translation>Chưa nhập số liệu của các đơn vị này cho kỳ này.</translation>
    </message>
    <message>
        <source>Statistics on administrative reform</source>
        <translation>Số liệu thống kê về cải cách hành chính</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Nguồn của số liệu</translation>
    </message>
    <message>
        <source>The quality rules find nothing against the figures of this report.</source>
        <translation>Các quy tắc kiểm tra không phát hiện sai sót trong số liệu của báo cáo.</translation>
    </message>
</context>
<context>
    <name>ReportPlan</name>
    <message>
        <source>“%1” is nothing that a report can be repeated for. Write once, indicators or units.</source>
        <translation>Báo cáo không thể lặp lại theo “%1”. Hãy ghi once, indicators hoặc units.</translation>
    </message>
    <message>
        <source>The template has a page for “%1”, which is no indicator.</source>
        <translation>Mẫu có trang cho “%1” nhưng đó không phải chỉ tiêu.</translation>
    </message>
    <message>
        <source>The template has no name or no blocks.</source>
        <translation>Mẫu không có tên hoặc không có khối nào.</translation>
    </message>
    <message>
        <source>Block %1 of the template is of the unknown kind “%2”.</source>
        <translation>Khối %1 của mẫu thuộc loại lạ “%2”.</translation>
    </message>
    <message>
        <source>Block %1 of the template has the level %2; there are levels 1 to 3.</source>
        <translation>Khối %1 của mẫu có cấp %2; chỉ có cấp 1 đến 3.</translation>
    </message>
    <message>
        <source>Block %1 of the template names “%2”, which is no indicator.</source>
        <translation>Khối %1 của mẫu nêu “%2” nhưng đó không phải chỉ tiêu.</translation>
    </message>
    <message>
        <source>Block %1 of the template names “%2”, which is no area of reform.</source>
        <translation>Khối %1 của mẫu nêu “%2” nhưng đó không phải lĩnh vực cải cách.</translation>
    </message>
    <message>
        <source>This is no template of a report: it is not JSON (%1 at byte %2).</source>
        <translation>Đây không phải mẫu báo cáo: không phải JSON (%1 ở byte %2).</translation>
    </message>
    <message>
        <source>This is no template of a report: it does not say “format”: “%1”.</source>
        <translation>Đây không phải mẫu báo cáo: thiếu “format”: “%1”.</translation>
    </message>
    <message>
        <source>The template is of version %1; this program reads version %2. Update the program.</source>
        <translation>Mẫu thuộc phiên bản %1; chương trình này đọc phiên bản %2. Hãy cập nhật chương trình.</translation>
    </message>
</context>
<context>
    <name>ReportTemplates</name>
    <message>
        <source>The template “%1” is missing in the program. Install it again.</source>
        <translation>Chương trình thiếu mẫu “%1”. Hãy cài lại.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>Không có báo cáo “%1”. Hiện có: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>Không mở được “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a template (%2 MB).</source>
        <translation>“%1” quá lớn so với một mẫu báo cáo (%2 MB).</translation>
    </message>
    <message>
        <source>The report needs a name.</source>
        <translation>Báo cáo cần có tên.</translation>
    </message>
    <message>
        <source>“%1” is a template of the program. Give the report another name.</source>
        <translation>“%1” là mẫu của chương trình. Hãy đặt tên khác cho báo cáo.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be read. %2</source>
        <translation>Không đọc được báo cáo “%1”. %2</translation>
    </message>
    <message>
        <source>There is a report “%1” already. Choose another name, or open that one and delete it first.</source>
        <translation>Đã có báo cáo “%1”. Hãy chọn tên khác, hoặc mở báo cáo đó và xóa trước.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>%1 is the database itself. Choose one of its backups.</source>
        <translation>%1 chính là cơ sở dữ liệu. Hãy chọn một bản sao lưu của cơ sở dữ liệu này.</translation>
    </message>
    <message>
        <source>The backup %1 has faults and was not restored; the database was left as it is. Choose another backup. %2</source>
        <translation>Bản sao lưu %1 có lỗi nên không khôi phục; cơ sở dữ liệu được giữ nguyên. Hãy chọn bản sao lưu khác. %2</translation>
    </message>
    <message>
        <source>Another program has %1 open, so no backup was restored. Close it there and try again.</source>
        <translation>Một chương trình khác đang mở %1 nên chưa khôi phục bản sao lưu. Hãy đóng ở chương trình đó rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted, so no backup was restored. Check that no other program has the database open.</source>
        <translation>Không xóa được %1 nên chưa khôi phục bản sao lưu. Hãy kiểm tra để không có chương trình nào khác đang mở cơ sở dữ liệu.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>There is no backup of %1 yet.</source>
        <translation>Chưa có bản sao lưu nào của %1.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database; what is there now is kept. Or list the backups.</source>
        <translation>Thay cơ sở dữ liệu bằng một bản sao lưu; nội dung hiện có được giữ lại. Hoặc liệt kê các bản sao lưu.</translation>
    </message>
    <message>
        <source>Backup to restore.</source>
        <translation>Bản sao lưu cần khôi phục.</translation>
    </message>
    <message>
        <source>List the dated backups of the database, newest first.</source>
        <translation>Liệt kê các bản sao lưu theo ngày của cơ sở dữ liệu, mới nhất trước.</translation>
    </message>
    <message>
        <source>“parboard restore” needs either --from or --list.</source>
        <translation>Lệnh “parboard restore” cần --from hoặc --list.</translation>
    </message>
    <message>
        <source>%1 now holds what %2 holds.</source>
        <translation>%1 nay có nội dung của %2.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Nội dung trước đó được giữ lại tại %1.</translation>
    </message>
</context>
<context>
    <name>RowInterpreter</name>
    <message>
        <source>it is no day; write 14/3/2020</source>
        <translation>đây không phải ngày; hãy ghi 14/3/2020</translation>
    </message>
    <message>
        <source>it is no state of a figure</source>
        <translation>đây không phải tình trạng của số liệu</translation>
    </message>
    <message>
        <source>it is no word such as over or about</source>
        <translation>đây không phải từ như trên, dưới, khoảng</translation>
    </message>
    <message>
        <source>neither a number nor a state is given</source>
        <translation>không có số và cũng không có tình trạng</translation>
    </message>
    <message>
        <source>it may be %1 or %2; say how numbers are written in this column</source>
        <translation>có thể là %1 hoặc %2; hãy cho biết cách viết số trong cột này</translation>
    </message>
    <message>
        <source>the row says that there is no number, but here is one</source>
        <translation>dòng ghi là không có số, nhưng ở đây lại có</translation>
    </message>
    <message>
        <source>a part of this sum is missing; write 0 if there was none</source>
        <translation>thiếu một phần của tổng này; nếu không phát sinh, hãy ghi 0</translation>
    </message>
    <message>
        <source>it is no level (all, department, district, commune, centre)</source>
        <translation>đây không phải cấp (all, department, district, commune, centre)</translation>
    </message>
    <message>
        <source>it is no period; write 2020-Q1 or Quý I/2020</source>
        <translation>đây không phải kỳ báo cáo; hãy ghi 2020-Q1 hoặc Quý I/2020</translation>
    </message>
    <message>
        <source>the period is not given</source>
        <translation>chưa có kỳ báo cáo</translation>
    </message>
    <message>
        <source>the indicator is not given</source>
        <translation>chưa có chỉ tiêu</translation>
    </message>
    <message>
        <source>the unit is not given</source>
        <translation>chưa có đơn vị</translation>
    </message>
    <message>
        <source>it is no number to be the denominator</source>
        <translation>mẫu số không phải là số</translation>
    </message>
    <message>
        <source>the data would end before they begin</source>
        <translation>ngày cuối của số liệu trước ngày đầu</translation>
    </message>
    <message>
        <source>it is neither yes nor no</source>
        <translation>không phải có cũng không phải không</translation>
    </message>
    <message>
        <source>it is no place in a text</source>
        <translation>đây không phải vị trí trong văn bản</translation>
    </message>
    <message>
        <source>a part of a sum must be one exact number</source>
        <translation>mỗi phần của tổng phải là một số chính xác</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings, so a mark between cells may stand within a number or a text; put that in quotes</source>
        <translation>dòng có nhiều ô hơn số cột có tiêu đề, có thể dấu phân cách nằm trong một số hoặc một đoạn chữ; hãy đặt ô đó trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>a denominator must be greater than zero</source>
        <translation>mẫu số phải lớn hơn không</translation>
    </message>
    <message>
        <source>the level is left blank; write it in each row</source>
        <translation>cấp bị bỏ trống; hãy ghi ở từng dòng</translation>
    </message>
    <message>
        <source>the period is left blank; write it in each row</source>
        <translation>kỳ bị bỏ trống; hãy ghi ở từng dòng</translation>
    </message>
    <message>
        <source>the indicator is left blank; write it in each row</source>
        <translation>chỉ tiêu bị bỏ trống; hãy ghi ở từng dòng</translation>
    </message>
    <message>
        <source>the unit is left blank; write it in each row</source>
        <translation>đơn vị bị bỏ trống; hãy ghi ở từng dòng</translation>
    </message>
    <message>
        <source>there was no such unit at the end of %1; write the unit in each row</source>
        <translation>không có đơn vị này vào cuối kỳ %1; hãy ghi đơn vị ở từng dòng</translation>
    </message>
    <message>
        <source>it is no SHA-256</source>
        <translation>đây không phải mã SHA-256</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The bundled file %1 cannot be used. Install parboard again.</source>
        <translation>Không dùng được tệp %1 đi cùng chương trình. Hãy cài đặt lại parboard.</translation>
    </message>
    <message>
        <source>Bundled figures</source>
        <translation>Số liệu đi cùng chương trình</translation>
    </message>
    <message>
        <source>%1 units ranked</source>
        <translation>xếp hạng %1 đơn vị</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>độ tin cậy trung bình</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>There is no row of the kind “%1” with code, name and years.</source>
        <translation>Không có dòng loại “%1” ghi mã, tên và năm.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice.</source>
        <translation>Cột “%1” có hai lần.</translation>
    </message>
    <message>
        <source>Columns are missing: %1.</source>
        <translation>Thiếu cột: %1.</translation>
    </message>
    <message>
        <source>“%1” is no kind of row; the kinds are %2.</source>
        <translation>“%1” không phải loại dòng; các loại là %2.</translation>
    </message>
    <message>
        <source>A second scheme; a file holds one.</source>
        <translation>Bộ tiêu chí thứ hai; mỗi tệp chỉ có một bộ.</translation>
    </message>
    <message>
        <source>“%1” is no kind of scheme; the kinds are %2.</source>
        <translation>“%1” không phải loại bộ tiêu chí; các loại là %2.</translation>
    </message>
    <message>
        <source>The code of a scheme is small letters, digits and dashes, such as par-2022.</source>
        <translation>Mã bộ tiêu chí gồm chữ thường không dấu, số và gạch nối, ví dụ par-2022.</translation>
    </message>
    <message>
        <source>The scheme has no name.</source>
        <translation>Bộ tiêu chí chưa có tên.</translation>
    </message>
    <message>
        <source>The first year of the scheme is missing.</source>
        <translation>Thiếu năm đầu tiên của bộ tiêu chí.</translation>
    </message>
    <message>
        <source>A group has a name and a percentage from which it counts, with at most two decimals.</source>
        <translation>Nhóm phải có tên và tỷ lệ phần trăm bắt đầu, tối đa hai chữ số thập phân.</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Thiếu mã.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Thiếu tên.</translation>
    </message>
    <message>
        <source>“%1” are no points: a number above 0 with at most three decimals.</source>
        <translation>“%1” không phải là điểm: cần số lớn hơn 0, tối đa ba chữ số thập phân.</translation>
    </message>
    <message>
        <source>“%1” is no method; the methods are %2.</source>
        <translation>“%1” không phải phương pháp; các phương pháp là %2.</translation>
    </message>
    <message>
        <source>“%1” is no level; the levels are %2.</source>
        <translation>“%1” không phải phạm vi; các phạm vi là %2.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1” không phải là năm.</translation>
    </message>
    <message>
        <source>The last year is before the first one.</source>
        <translation>Năm cuối trước năm đầu.</translation>
    </message>
    <message>
        <source>“%1” is no day; days are written 30/11.</source>
        <translation>“%1” không phải ngày; ngày ghi như 30/11.</translation>
    </message>
</context>
<context>
    <name>SchemeCheck</name>
    <message>
        <source>The scheme has no fields.</source>
        <translation>Bộ tiêu chí không có lĩnh vực nào.</translation>
    </message>
    <message>
        <source>The code %1 stands twice.</source>
        <translation>Mã %1 có hai lần.</translation>
    </message>
    <message>
        <source>The code %1 stands twice, with two rules.</source>
        <translation>Mã %1 có hai lần, với hai quy tắc.</translation>
    </message>
    <message>
        <source>A field has no parent.</source>
        <translation>Lĩnh vực không có cấp trên.</translation>
    </message>
    <message>
        <source>The field has no points.</source>
        <translation>Lĩnh vực chưa có điểm.</translation>
    </message>
    <message>
        <source>The parent is missing.</source>
        <translation>Thiếu mã cấp trên.</translation>
    </message>
    <message>
        <source>There is no %1 to be its parent.</source>
        <translation>Không có mã cấp trên %1.</translation>
    </message>
    <message>
        <source>%1 is above itself: the parents go round in a circle.</source>
        <translation>%1 là cấp trên của chính nó: các mã cấp trên đi vòng tròn.</translation>
    </message>
    <message>
        <source>%1 cannot stand under %2: fields hold criteria, criteria hold components.</source>
        <translation>%1 không thể nằm dưới %2: lĩnh vực chứa tiêu chí, tiêu chí chứa tiêu chí thành phần.</translation>
    </message>
    <message>
        <source>%1 stands before %2, which it belongs to.</source>
        <translation>%1 đứng trước %2 là cấp trên của nó.</translation>
    </message>
    <message>
        <source>%1 has points, its parent %2 has none.</source>
        <translation>%1 có điểm mà cấp trên %2 chưa có điểm.</translation>
    </message>
    <message>
        <source>Its parts give %1 points together, not %2.</source>
        <translation>Các phần cộng lại được %1 điểm, không phải %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no points yet.</source>
        <translation>
            <numerusform>%n phần chưa có điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two rules for the same points: its parts are scored, and so is it.</source>
        <translation>Hai quy tắc cho cùng số điểm: đã chấm các phần lại chấm cả mục này.</translation>
    </message>
    <message>
        <source>It is scored, but it has no rule.</source>
        <translation>Mục này được chấm điểm nhưng chưa có quy tắc.</translation>
    </message>
    <message>
        <source>The best step gives %1 points, the maximum is %2.</source>
        <translation>Bậc cao nhất cho %1 điểm, điểm tối đa là %2.</translation>
    </message>
    <message>
        <source>There is no indicator %1.</source>
        <translation>Không có chỉ tiêu %1.</translation>
    </message>
    <message>
        <source>A figure can feed steps and proportions only.</source>
        <translation>Số liệu chỉ dùng được cho quy tắc bậc hoặc tỷ lệ.</translation>
    </message>
    <message>
        <source>The points are more than %1 together.</source>
        <translation>Tổng điểm lớn hơn %1.</translation>
    </message>
    <message>
        <source>The groups %1 and %2 have the same name or begin at the same percentage.</source>
        <translation>Nhóm %1 và nhóm %2 trùng tên hoặc cùng mức bắt đầu.</translation>
    </message>
</context>
<context>
    <name>SchemeFile</name>
    <message>
        <source>Scheme</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>%1 is no table. A scheme is read from xlsx, ods or CSV.</source>
        <translation>%1 không phải là bảng. Bộ tiêu chí đọc từ xlsx, ods hoặc CSV.</translation>
    </message>
    <message>
        <source>%1 has more than %L2 rows; that is no scheme.</source>
        <translation>%1 có hơn %L2 dòng; đó không phải bộ tiêu chí.</translation>
    </message>
</context>
<context>
    <name>ScoringRule</name>
    <message>
        <source>manual</source>
        <translation>thủ công</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>có/không</translation>
    </message>
    <message>
        <source>the two values of a proportional rule are written 80..100</source>
        <translation>quy tắc tỷ lệ ghi hai giá trị như 80..100</translation>
    </message>
    <message>
        <source>the threshold of a proportional rule must be below the full value</source>
        <translation>ngưỡng của quy tắc tỷ lệ phải nhỏ hơn giá trị đạt điểm tối đa</translation>
    </message>
    <message>
        <source>“%1” is no step; steps are written &gt;=95: 1; &gt;=90: 0,5</source>
        <translation>“%1” không phải là bậc; các bậc ghi như &gt;=95: 1; &gt;=90: 0,5</translation>
    </message>
    <message>
        <source>steps must all be &gt;= or all be &lt;=</source>
        <translation>các bậc phải cùng là &gt;= hoặc cùng là &lt;=</translation>
    </message>
    <message>
        <source>steps must stand best first, each easier to reach and with fewer points</source>
        <translation>các bậc phải xếp từ cao xuống, bậc sau dễ đạt hơn và ít điểm hơn</translation>
    </message>
    <message>
        <source>two rules in one: “%1”</source>
        <translation>hai quy tắc trong một ô: “%1”</translation>
    </message>
    <message>
        <source>“%1” is no rule; a rule is manual, yes/no, &gt;=95: 1; &gt;=90: 0,5 or 80..100</source>
        <translation>“%1” không phải quy tắc; quy tắc là thủ công, có/không, &gt;=95: 1; &gt;=90: 0,5 hoặc 80..100</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: write 1500 for fifteen hundred and 1,5 for one and a half.</source>
        <translation>“%1” có thể hiểu theo hai cách: viết 1500 nếu là một nghìn năm trăm, viết 1,5 nếu là một phẩy năm.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 points (of percent)</source>
        <translation>%1 điểm %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n bậc</numerusform>
        </translation>
    </message>
    <message>
        <source>latest figures</source>
        <translation>số liệu gần nhất</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>không có số</translation>
    </message>
    <message>
        <source>%1, the %2 of %3 is %4%5</source>
        <comment>period, indicator, unit, value, days</comment>
        <translation>%1, %2 của %3 đạt %4%5</translation>
    </message>
    <message>
        <source>%1, the %2 of %3: %4%5</source>
        <comment>period, indicator, unit, word, days</comment>
        <translation>%1, %2 của %3: %4%5</translation>
    </message>
    <message>
        <source>, exactly the target of %1</source>
        <translation>, bằng mục tiêu %1</translation>
    </message>
    <message>
        <source>; rank %1 of %2 provinces with comparable figures, whose median is %3</source>
        <translation>; xếp thứ %1 trong %2 tỉnh, thành phố có số liệu so sánh được (trung vị %3)</translation>
    </message>
    <message>
        <source> (data %1)</source>
        <comment>days</comment>
        <translation> (số liệu %1)</translation>
    </message>
    <message>
        <source>%1, the %2 of %3 amounts to %4%5</source>
        <comment>period, indicator, unit, value, days</comment>
        <translation>%1, %2 của %3 là %4%5</translation>
    </message>
    <message>
        <source>%1 below</source>
        <comment>value against target</comment>
        <translation>thấp hơn %1</translation>
    </message>
    <message>
        <source>%1 above</source>
        <comment>value against target</comment>
        <translation>cao hơn %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <comment>change</comment>
        <translation>giảm %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>change</comment>
        <translation>tăng %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target, year</comment>
        <translation>%1 đến năm %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>; %1 on the year before</source>
        <comment>up/down by</comment>
        <translation>; %1 so với năm trước</translation>
    </message>
    <message>
        <source>; %1 on the same period last year</source>
        <comment>up/down by</comment>
        <translation>; %1 so với cùng kỳ năm trước</translation>
    </message>
    <message>
        <source>, %1 the target of %2</source>
        <comment>below/above, target</comment>
        <translation>, %1 so với mục tiêu %2</translation>
    </message>
    <message>
        <source> (the two cut off on different days)</source>
        <translation> (hai kỳ chốt số liệu khác ngày)</translation>
    </message>
</context>
<context>
    <name>ShippedCatalogue</name>
    <message>
        <source>The catalogue file %1 cannot be used. Install parboard again.</source>
        <translation>Không dùng được tệp danh mục %1. Hãy cài đặt lại parboard.</translation>
    </message>
</context>
<context>
    <name>ShippedSchemes</name>
    <message>
        <source>The bundled file %1 cannot be used. Install parboard again.</source>
        <translation>Không dùng được tệp kèm theo %1. Hãy cài lại parboard.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>no. %1</source>
        <translation>số %1</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Cơ quan công bố</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Ngày công bố</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Data window</source>
        <translation>Thời gian lấy số liệu</translation>
    </message>
    <message>
        <source>Note on the figure</source>
        <translation>Ghi chú về số liệu</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Ghi chú về văn bản</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Nhập liệu</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Tính từ</translation>
    </message>
    <message>
        <source>Source of the figure in use</source>
        <translation>Nguồn của số liệu đang dùng</translation>
    </message>
    <message>
        <source>Other figures for the same cell</source>
        <translation>Số liệu khác cho cùng ô này</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Nội dung chỉ tiêu</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Các lần sửa trước</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Another program is writing to %1. Wait a moment and try again; nothing was changed.</source>
        <translation>Một chương trình khác đang ghi vào %1. Hãy chờ một lát rồi thử lại; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only, so nothing was written. Ask for permission to write, or copy the file to a folder of your own.</source>
        <translation>%1 hoặc thư mục chứa tệp chỉ được đọc nên chưa ghi gì. Hãy đề nghị cấp quyền ghi, hoặc sao chép tệp vào thư mục của mình.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full; nothing was changed. Free some space and try again.</source>
        <translation>Ổ đĩa chứa %1 đã đầy; chưa có gì thay đổi. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read in full. Restore it from a backup; do not go on working with this copy.</source>
        <translation>%1 bị hỏng, không đọc được đầy đủ. Hãy khôi phục từ bản sao lưu; không nên tiếp tục làm việc với bản này.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and that you may write to it.</source>
        <translation>Không mở được %1. Hãy kiểm tra thư mục có tồn tại và có quyền ghi.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk or the network folder and try again.</source>
        <translation>Đọc hoặc ghi %1 không thành công. Hãy kiểm tra ổ đĩa hoặc thư mục mạng rồi thử lại.</translation>
    </message>
    <message>
        <source>The database %1 refused the request; nothing was changed. The log has the details.</source>
        <translation>Cơ sở dữ liệu %1 từ chối yêu cầu; chưa có gì thay đổi. Xem chi tiết trong nhật ký.</translation>
    </message>
</context>
<context>
    <name>TableClipboard</name>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Period, notes, source</source>
        <translation>Kỳ, ghi chú, nguồn</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>set by this office</source>
        <translation>đơn vị tự đặt</translation>
    </message>
</context>
<context>
    <name>Territory</name>
    <message>
        <source>published scores, ranks and rates without counts stay with the old provinces</source>
        <translation>điểm, hạng đã công bố và tỷ lệ không có số đếm thuộc về các tỉnh cũ</translation>
    </message>
    <message>
        <source>counts of some of the old provinces are missing</source>
        <translation>thiếu số đếm của một số tỉnh cũ</translation>
    </message>
    <message>
        <source>none of the old provinces has the figure</source>
        <translation>không tỉnh cũ nào có số liệu này</translation>
    </message>
    <message>
        <source>the old provinces count since different years</source>
        <translation>các tỉnh cũ tính từ những năm gốc khác nhau</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, high byte first)</source>
        <translation>Unicode (UTF-16, byte cao trước)</translation>
    </message>
    <message>
        <source>Vietnamese Windows (windows-1258)</source>
        <translation>Windows tiếng Việt (windows-1258)</translation>
    </message>
    <message>
        <source>Western Windows (windows-1252)</source>
        <translation>Windows phương Tây (windows-1252)</translation>
    </message>
    <message>
        <source>TCVN3 (.VnTime fonts)</source>
        <translation>TCVN3 (phông .VnTime)</translation>
    </message>
    <message>
        <source>VNI (VNI-Times fonts)</source>
        <translation>VNI (phông VNI-Times)</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>%1: not compared.</source>
        <translation>%1: không so sánh.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n province(s))</source>
        <translation>
            <numerusform>%1 đến %2 (%n tỉnh)</numerusform>
        </translation>
    </message>
    <message>
        <source>no like figure</source>
        <translation>không có số so sánh được</translation>
    </message>
    <message>
        <source>No place on the map: %1.</source>
        <translation>Không có ô trên bản đồ: %1.</translation>
    </message>
</context>
<context>
    <name>TitleLines</name>
    <message>
        <source>%1 or %2</source>
        <comment>two meanings of a word</comment>
        <translation>%1 hoặc %2</translation>
    </message>
    <message>
        <source>“%1” may be %2. Choose which.</source>
        <translation>“%1” có thể là %2. Hãy chọn một.</translation>
    </message>
    <message>
        <source>Only the name of the sheet, “%1”, says the period %2.</source>
        <translation>Chỉ tên trang tính “%1” cho biết kỳ %2.</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Nothing is entered for this over time. Choose another indicator or other units.</source>
        <translation>Chưa có số liệu theo thời gian. Hãy chọn chỉ tiêu hoặc đơn vị khác.</translation>
    </message>
    <message>
        <source>Unfinished: %1.</source>
        <translation>Chưa hết kỳ: %1.</translation>
    </message>
    <message>
        <source>Target %1 (%2)</source>
        <translation>Mục tiêu %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5)</source>
        <translation>%1: từ %2 (%3) đến %4 (%5)</translation>
    </message>
    <message>
        <source>1 on top</source>
        <translation>hạng 1 ở trên cùng</translation>
    </message>
    <message>
        <source>An event needs a day, such as 20/6/2021, and a few words.</source>
        <translation>Sự kiện cần có ngày, ví dụ 20/6/2021, và vài chữ.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n document(s))</source>
        <translation>
            <numerusform>%1 (%n tài liệu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Hollow marks: the data do not reach the end of the period, or the number is not exact.</source>
        <translation>Dấu rỗng: số liệu chưa đến hết kỳ hoặc không chính xác.</translation>
    </message>
    <message>
        <source>Outside these periods: %1</source>
        <translation>Ngoài các kỳ này: %1</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>The file is damaged. SQLite says: %1.</source>
        <translation>Tệp bị hỏng. SQLite báo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of table “%1” point to rows of “%2” that are not there.</source>
        <translation>
            <numerusform>%Ln dòng của bảng “%1” trỏ đến dòng không tồn tại của bảng “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) have more than one chosen claim.</source>
        <translation>
            <numerusform>%Ln ô có nhiều hơn một số liệu được chọn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) have a value that does not agree with their status.</source>
        <translation>
            <numerusform>%Ln số liệu có giá trị không khớp với trạng thái.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Check a database or a backup for damage, without changing it.</source>
        <translation>Kiểm tra cơ sở dữ liệu hoặc bản sao lưu có bị hỏng không, không thay đổi tệp.</translation>
    </message>
    <message>
        <source>Name one file, with or without --database.</source>
        <translation>Hãy chỉ định một tệp, có hoặc không có --database.</translation>
    </message>
    <message>
        <source>%1 is sound: %2 figures, %3 sources.</source>
        <translation>%1 không bị lỗi: %2 số liệu, %3 nguồn.</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>steps in points of percent</source>
        <translation>từng bước tính bằng điểm %</translation>
    </message>
    <message>
        <source>Before the trial</source>
        <translation>Trước khi tính thử</translation>
    </message>
    <message>
        <source>After the trial</source>
        <translation>Sau khi tính thử</translation>
    </message>
    <message>
        <source>Nothing is tried yet. Change the points of a component.</source>
        <translation>Chưa tính thử gì. Hãy sửa điểm của một tiêu chí thành phần.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ít nhất %1</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, nhóm %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the trial goes from %2 to %3</source>
        <translation>%1: tính thử từ %2 thành %3</translation>
    </message>
    <message>
        <source>%1: tried with %2 of %3 points, none yet</source>
        <translation>%1: thử %2/%3 điểm, trước đó chưa có điểm</translation>
    </message>
    <message>
        <source>%1: tried with %2 of %3 points in place of %4</source>
        <translation>%1: thử %2/%3 điểm thay cho %4 điểm</translation>
    </message>
    <message>
        <source>%1; moves the total by %2 points of percent to %3.</source>
        <translation>%1; tổng thay đổi %2 điểm %, thành %3.</translation>
    </message>
    <message>
        <source>The axis runs from %1 to %2; it does not begin at zero.</source>
        <translation>Trục từ %1 đến %2, không bắt đầu từ 0.</translation>
    </message>
    <message>
        <source>A trial, not a result of scoring.</source>
        <translation>Số liệu tính thử, không phải kết quả chấm.</translation>
    </message>
    <message numerus="yes">
        <source>Before the trial %n component(s) have no points and count as none: the total is at least what is shown.</source>
        <translation>
            <numerusform>Trước khi tính thử có %n tiêu chí thành phần chưa có điểm, tạm tính là không điểm: tổng ít nhất là mức đã ghi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the trial %n component(s) have no points and count as none: the total is at least what is shown.</source>
        <translation>
            <numerusform>Sau khi tính thử còn %n tiêu chí thành phần chưa có điểm, tạm tính là không điểm: tổng ít nhất là mức đã ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points do not apply; the maximum is %2.</source>
        <translation>%1 điểm không áp dụng; điểm tối đa còn %2.</translation>
    </message>
    <message>
        <source>The steps are rounded so that they add up to the change of the total.</source>
        <translation>Các bước được làm tròn sao cho cộng lại đúng bằng mức thay đổi của tổng.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>No file name was given, so nothing was written. Give one.</source>
        <translation>Chưa có tên tệp nên chưa ghi gì. Hãy đặt tên tệp.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist, so nothing was written. Create it or choose another one.</source>
        <translation>Không có thư mục %1 nên chưa ghi gì. Hãy tạo thư mục hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 is a folder, so nothing was written. Give the name of a file.</source>
        <translation>%1 là thư mục nên chưa ghi gì. Hãy ghi tên một tệp.</translation>
    </message>
    <message>
        <source>%1 is no plain file, so nothing was written. Choose another name.</source>
        <translation>%1 không phải là tệp thông thường nên chưa ghi gì. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is read-only and was left as it is. Choose another name.</source>
        <translation>%1 chỉ được đọc và được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 could not be written in full and was not kept: the disk may be full. Free some space or choose another disk.</source>
        <translation>Không ghi được đầy đủ %1 nên không giữ lại: có thể ổ đĩa đã đầy. Hãy giải phóng dung lượng hoặc chọn ổ đĩa khác.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that you may write to the folder, or choose another one.</source>
        <translation>Không ghi được %1. Hãy kiểm tra quyền ghi vào thư mục, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 is a database and was left as it is. Choose another name.</source>
        <translation>%1 là cơ sở dữ liệu và được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>WholePackage</name>
    <message>
        <source>%1 could not be written in full: the disk, or that of temporary files, may be full. Free some space and try again.</source>
        <translation>Không ghi được đầy đủ %1: ổ đĩa, hoặc ổ chứa tệp tạm, có thể đã đầy. Hãy giải phóng chỗ rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>A figure that the withdrawal would change was changed meanwhile, so nothing was withdrawn. Look at the batch again and decide anew.</source>
        <translation>Trong lúc đó, một số liệu thuộc phạm vi rút lại đã thay đổi, nên chưa rút lại gì. Hãy xem lại lô và quyết định lại.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>Đã dừng; không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>WorkbookXml</name>
    <message>
        <source>The part %1 of “%2” declares a document type, which no workbook needs and which can hide harm. It was not read.</source>
        <translation>Phần %1 của “%2” khai báo kiểu tài liệu, điều không bảng tính nào cần và có thể che giấu nội dung gây hại, nên không được đọc.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” is nested too deeply for a table and was not read.</source>
        <translation>Phần %1 của “%2” lồng quá nhiều cấp so với một bảng nên không được đọc.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” holds a text that is longer than any cell can be. It was not read.</source>
        <translation>Phần %1 của “%2” chứa đoạn văn bản dài hơn mức mà một ô có thể chứa nên không được đọc.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” ends in the middle: the file is damaged. Ask for it again, or save it again with the program that made it.</source>
        <translation>Phần %1 của “%2” bị cụt giữa chừng: tệp bị hỏng. Hãy đề nghị gửi lại tệp, hoặc lưu lại bằng chương trình đã tạo ra tệp.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” is damaged (line %3). Ask for the file again, or save it again with the program that made it.</source>
        <translation>Phần %1 của “%2” bị hỏng (dòng %3). Hãy đề nghị gửi lại tệp, hoặc lưu lại bằng chương trình đã tạo ra tệp.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” is written in %3; parts of a workbook are written in UTF-8. Open the file with Excel or LibreOffice and save it again.</source>
        <translation>Phần %1 của “%2” được ghi bằng bảng mã %3; các phần của bảng tính phải ghi bằng UTF-8. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Correct a figure, or explain why it stands.</source>
        <translation>Sửa số liệu, hoặc giải trình vì sao giữ nguyên.</translation>
    </message>
    <message>
        <source>Check the figures; explain it if they are right.</source>
        <translation>Kiểm tra các số liệu; nếu đúng thì giải trình.</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Đã giải trình: %1</translation>
    </message>
    <message>
        <source>Nothing reported yet for %1</source>
        <translation>Chưa báo cáo %1</translation>
    </message>
    <message numerus="yes">
        <source>Due on %1, in %n day(s).</source>
        <translation>
            <numerusform>Hạn %1, còn %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>Hạn cuối là hôm nay.</translation>
    </message>
    <message numerus="yes">
        <source>Was due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Hạn %1, đã quá %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the newest year stored is %2</source>
        <translation>%1: năm mới nhất đã có là %2</translation>
    </message>
    <message>
        <source>The year %1 should have been published by %2. Enter or import it.</source>
        <translation>Số liệu năm %1 đáng lẽ đã công bố trước ngày %2. Hãy nhập trực tiếp hoặc nhập từ tệp.</translation>
    </message>
    <message>
        <source>The database was changed and not backed up for a week</source>
        <translation>Cơ sở dữ liệu đã thay đổi nhưng một tuần chưa sao lưu</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Lần sao lưu gần nhất: %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>Typed but not stored: “%1”</source>
        <translation>Nội dung chưa lưu được: “%1”</translation>
    </message>
    <message>
        <source>Correct the text or empty the cell.</source>
        <translation>Sửa nội dung hoặc xóa trống ô.</translation>
    </message>
    <message>
        <source>Several sources give different numbers</source>
        <translation>Các nguồn nêu số liệu khác nhau</translation>
    </message>
    <message>
        <source>Choose one and say why.</source>
        <translation>Chọn một số liệu và nêu lý do.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) typed in without a document</source>
        <translation>
            <numerusform>%n số liệu nhập tay chưa có văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the document that they stand in.</source>
        <translation>Ghi rõ văn bản nêu các số liệu này.</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Quy tắc kiểm tra</translation>
    </message>
    <message>
        <source>Typed, not stored</source>
        <translation>Nội dung chưa lưu được</translation>
    </message>
    <message>
        <source>Rivals without a choice</source>
        <translation>Nhiều số liệu, chưa chọn</translation>
    </message>
    <message>
        <source>Without a document</source>
        <translation>Chưa có văn bản</translation>
    </message>
    <message>
        <source>Nothing reported</source>
        <translation>Chưa báo cáo</translation>
    </message>
    <message>
        <source>Old indices</source>
        <translation>Chỉ số đã cũ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Đã giải trình</translation>
    </message>
</context>
<context>
    <name>XlsxCells</name>
    <message>
        <source>“%1”, sheet “%2”: after row %3 comes a row numbered “%4”, which no sheet has. Open the file with Excel or LibreOffice and save it again.</source>
        <translation>“%1”, trang tính “%2”: sau dòng %3 là dòng mang số “%4”, số không trang tính nào có. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: after row %3 comes row %4, so its rows are out of order. Open the file with Excel or LibreOffice and save it again.</source>
        <translation>“%1”, trang tính “%2”: sau dòng %3 là dòng %4, các dòng không đúng thứ tự. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3 holds a cell “%4”, which no sheet has. Open the file with Excel or LibreOffice and save it again.</source>
        <translation>“%1”, trang tính “%2”, dòng %3 chứa ô “%4”, ô không trang tính nào có. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3 holds the cell %4, which does not belong there. Open the file with Excel or LibreOffice and save it again.</source>
        <translation>“%1”, trang tính “%2”, dòng %3 chứa ô %4 không thuộc vị trí đó. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3 holds a cell of an unknown type (“%4”). Open the file with Excel or LibreOffice and save it again.</source>
        <translation>“%1”, trang tính “%2”, dòng %3 chứa ô có kiểu không xác định (“%4”). Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3 names the text number %4, which the file does not hold: it is damaged. Ask for it again, or save it again with the program that made it.</source>
        <translation>“%1”, trang tính “%2”, dòng %3 dẫn đến văn bản số %4 không có trong tệp: tệp bị hỏng. Hãy đề nghị gửi lại tệp, hoặc lưu lại bằng chương trình đã tạo ra tệp.</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source>“%1” lists the sheet “%2” but does not hold it: it is damaged. Ask for the file again.</source>
        <translation>“%1” liệt kê trang tính “%2” nhưng không chứa trang tính đó: tệp bị hỏng. Hãy đề nghị gửi lại tệp.</translation>
    </message>
</context>
<context>
    <name>XlsxPackage</name>
    <message>
        <source>“%1” is a binary Excel workbook (.xlsb), which is not read. Open it with Excel and save it as .xlsx.</source>
        <translation>“%1” là bảng tính Excel dạng nhị phân (.xlsb), không đọc được. Hãy mở bằng Excel rồi lưu dưới dạng .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is no Excel workbook: its list of sheets is missing. Save it again with the program that made it.</source>
        <translation>“%1” không phải là bảng tính Excel: thiếu danh sách trang tính. Hãy lưu lại bằng chương trình đã tạo ra tệp.</translation>
    </message>
    <message>
        <source>“%1” holds no sheet with a table. Save the table as a worksheet in Excel or LibreOffice and try again.</source>
        <translation>“%1” không có trang tính nào chứa bảng. Hãy lưu bảng thành trang tính trong Excel hoặc LibreOffice rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>XlsxRawRows</name>
    <message>
        <source>A part of “%1” that should be a sheet is something else. Save the file again with the program that made it.</source>
        <translation>Một phần của “%1” lẽ ra là trang tính lại là nội dung khác. Hãy lưu lại tệp bằng chương trình đã tạo ra tệp.</translation>
    </message>
    <message>
        <source>A sheet of “%1” has more merged cells than rows. It was not read.</source>
        <translation>Một trang tính của “%1” có số ô gộp nhiều hơn số dòng nên không được đọc.</translation>
    </message>
</context>
<context>
    <name>XlsxStrings</name>
    <message>
        <source>The workbook holds more texts than fit into memory. Save its sheets as CSV and read those.</source>
        <translation>Bảng tính chứa nhiều văn bản hơn mức bộ nhớ cho phép. Hãy lưu các trang tính thành CSV rồi đọc các tệp đó.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>%1 could not be written; nothing was changed. Check that the folder exists, that you may write to it and that the disk is not full.</source>
        <translation>Không ghi được %1; không có gì bị thay đổi. Hãy kiểm tra thư mục có tồn tại, bạn có quyền ghi và ổ đĩa còn chỗ.</translation>
    </message>
    <message>
        <source>A text in row %1, column %2 of the sheet “%3” is longer than the %4 characters that a cell of a workbook holds. Export as csv or json instead.</source>
        <translation>Văn bản ở dòng %1, cột %2 của trang “%3” dài hơn %4 ký tự mà một ô bảng tính chứa được. Hãy xuất dạng csv hoặc json.</translation>
    </message>
    <message>
        <source>The sheet “%1” would have more than the %2 rows that a workbook holds. Choose fewer units or one period, or export as csv or json.</source>
        <translation>Trang “%1” sẽ có nhiều hơn %2 dòng mà bảng tính chứa được. Hãy chọn ít đơn vị hơn hoặc một kỳ, hoặc xuất dạng csv hay json.</translation>
    </message>
    <message>
        <source>Workbooks cannot be written: the library libxlsxwriter is missing on this computer. Install its package (libxlsxwriter4 on Debian), or export as csv or json.</source>
        <translation>Không ghi được bảng tính: máy này thiếu thư viện libxlsxwriter. Hãy cài gói của thư viện (trên Debian là libxlsxwriter4), hoặc xuất dạng csv hay json.</translation>
    </message>
</context>
<context>
    <name>parboard::AnswerDelegate</name>
    <message>
        <source>Type to search</source>
        <translation>Gõ để tìm</translation>
    </message>
</context>
<context>
    <name>parboard::AttachmentBox</name>
    <message>
        <source>Save attached file &amp;as…</source>
        <translation>Lưu tệp đính kèm t&amp;hành…</translation>
    </message>
    <message>
        <source>&amp;Do not attach</source>
        <translation>&amp;Không đính kèm</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Mã SHA-256 của tệp</translation>
    </message>
    <message>
        <source>SHA-256: the same file always has the same one</source>
        <translation>SHA-256: cùng một tệp luôn có cùng một mã</translation>
    </message>
    <message>
        <source>No file is attached. Choose one, or drop it here; up to 50 MB. It is kept in the database.</source>
        <translation>Chưa đính kèm tệp. Hãy chọn tệp hoặc kéo thả tệp vào đây; tối đa 50 MB. Tệp được lưu trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>%1, %2. It is kept in the database when you save.</source>
        <translation>%1, %2. Tệp sẽ được đưa vào cơ sở dữ liệu khi lưu.</translation>
    </message>
    <message>
        <source>%1, %2. Kept in the database.</source>
        <translation>%1, %2. Đã lưu trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Attach an&amp;other file…</source>
        <translation>Đính kèm tệ&amp;p khác…</translation>
    </message>
    <message>
        <source>Attach a &amp;file…</source>
        <translation>Đính kèm tệ&amp;p…</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it still exists and that you may open it.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra tệp còn tồn tại và có quyền mở.</translation>
    </message>
    <message>
        <source>“%1” has %2; at most 50 MB can be kept. Attach a smaller file, such as the pages that matter.</source>
        <translation>“%1” có %2; chỉ lưu được tối đa 50 MB. Hãy đính kèm tệp nhỏ hơn, ví dụ chỉ các trang cần thiết.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>“%1” là tệp rỗng. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Try again, or copy it to this computer first.</source>
        <translation>Không đọc được hết “%1”. Hãy thử lại, hoặc sao chép tệp về máy tính này trước.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Save attached file</source>
        <translation>Lưu tệp đính kèm</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or make room on the disk.</source>
        <translation>Không ghi được “%1”. Hãy chọn thư mục khác, hoặc giải phóng dung lượng ổ đĩa.</translation>
    </message>
    <message>
        <source>&amp;Remove the attached file…</source>
        <translation>&amp;Bỏ tệp đính kèm…</translation>
    </message>
    <message>
        <source>“%1” is removed from the database when you save.</source>
        <translation>“%1” sẽ bị xóa khỏi cơ sở dữ liệu khi lưu.</translation>
    </message>
    <message>
        <source>&amp;Keep the file</source>
        <translation>&amp;Giữ lại tệp</translation>
    </message>
</context>
<context>
    <name>parboard::BackupFlow</name>
    <message>
        <source>The daily backup could not be made. %1</source>
        <translation>Không tạo được bản sao lưu hằng ngày. %1</translation>
    </message>
    <message>
        <source>The backup is %1.</source>
        <translation>Bản sao lưu là %1.</translation>
    </message>
    <message>
        <source>The database now holds the backup %1.</source>
        <translation>Cơ sở dữ liệu nay có nội dung của bản sao lưu %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Nội dung trước đó được giữ lại tại %1.</translation>
    </message>
</context>
<context>
    <name>parboard::BatchesDialog</name>
    <message>
        <source>Batches</source>
        <translation>Các lô số liệu</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lô</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>&amp;Withdraw this batch</source>
        <translation>&amp;Rút lại lô này</translation>
    </message>
    <message>
        <source>Batches of figures</source>
        <translation>Các lô số liệu</translation>
    </message>
    <message>
        <source>What withdrawing would change</source>
        <translation>Rút lại sẽ thay đổi những gì</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>đã rút lại ngày %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang có hiệu lực</translation>
    </message>
    <message>
        <source>This batch was withdrawn.</source>
        <translation>Lô này đã được rút lại.</translation>
    </message>
    <message>
        <source>Nothing that this batch wrote is in force any more.</source>
        <translation>Không còn số liệu nào của lô này đang được dùng.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawing brings %n cell(s) back to what they held before. It can be undone.</source>
        <translation>
            <numerusform>Rút lại sẽ đưa %n ô về số liệu trước đó. Có thể hoàn tác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of this batch were changed later and stay as they are:</source>
        <translation>
            <numerusform>%n số liệu của lô này đã được sửa sau đó và được giữ nguyên:</numerusform>
        </translation>
    </message>
    <message>
        <source>– %1: changed by %2 on %3</source>
        <translation>– %1: %2 sửa ngày %3</translation>
    </message>
    <message>
        <source>No figures were entered yet. Each paste and each session of typing becomes a batch here, and can be taken back as a whole.</source>
        <translation>Chưa có số liệu nào được nhập. Mỗi lần dán và mỗi phiên nhập sẽ thành một lô ở đây và có thể rút lại cả lô.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>How far the withdrawal is</source>
        <translation>Tiến độ rút lại</translation>
    </message>
    <message>
        <source>What withdrawing would change is being worked out…</source>
        <translation>Đang xác định những gì sẽ thay đổi khi rút lại…</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawing brings %Ln cell(s) back to what they held before. That is too much for Undo: a backup is made first, and File – Restore from a backup brings it all back.</source>
        <translation>
            <numerusform>Rút lại sẽ đưa %Ln ô về nội dung trước đó. Vì quá nhiều ô nên không hoàn tác được: chương trình sao lưu trước khi rút, khi cần có thể lấy lại tất cả bằng Tệp – Khôi phục từ bản sao lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Đang sao lưu…</translation>
    </message>
</context>
<context>
    <name>parboard::BinDialog</name>
    <message>
        <source>Removed figures</source>
        <translation>Số liệu đã xóa</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Xóa lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>No figure was removed.</source>
        <translation>Chưa có số liệu nào bị xóa.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
</context>
<context>
    <name>parboard::BlockBar</name>
    <message>
        <source>&amp;Indicators of the block</source>
        <translation>Chỉ tiêu của khố&amp;i</translation>
    </message>
    <message>
        <source>Number of the c&amp;hart</source>
        <translation>&amp;Biểu đồ thứ</translation>
    </message>
    <message>
        <source>&amp;Level of the heading</source>
        <translation>Cấ&amp;p của đề mục</translation>
    </message>
</context>
<context>
    <name>parboard::BodyDialog</name>
    <message>
        <source>Who issues and signs reports</source>
        <translation>Cơ quan ban hành và người ký báo cáo</translation>
    </message>
    <message>
        <source>&amp;Parent body</source>
        <translation>Cơ quan chủ &amp;quản</translation>
    </message>
    <message>
        <source>&amp;Issuing body</source>
        <translation>Cơ quan &amp;ban hành</translation>
    </message>
    <message>
        <source>&amp;Symbol behind the number</source>
        <translation>&amp;Ký hiệu sau số văn bản</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Đị&amp;a danh</translation>
    </message>
    <message>
        <source>Signed on &amp;behalf of</source>
        <translation>&amp;Thay mặt (TM., KT.)</translation>
    </message>
    <message>
        <source>Office that si&amp;gns</source>
        <translation>&amp;Chức vụ người ký</translation>
    </message>
    <message>
        <source>&amp;Recipients, one on each line</source>
        <translation>&amp;Nơi nhận, mỗi dòng một nơi</translation>
    </message>
</context>
<context>
    <name>parboard::ChipArea</name>
    <message>
        <source>Chosen units</source>
        <translation>Các đơn vị đã chọn</translation>
    </message>
</context>
<context>
    <name>parboard::ChooseDialog</name>
    <message>
        <source>Use this figure</source>
        <translation>Dùng số liệu này</translation>
    </message>
    <message>
        <source>Why is this the figure to use?</source>
        <translation>Vì sao dùng số liệu này?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Confirmed by the department, newer report …</source>
        <translation>Sở đã xác nhận, báo cáo mới hơn …</translation>
    </message>
    <message>
        <source>&amp;Use this figure</source>
        <translation>&amp;Dùng số liệu này</translation>
    </message>
    <message>
        <source>The other figures stay and remain visible. The reason is kept with your name.</source>
        <translation>Các số liệu khác được giữ lại và vẫn xem được. Lý do được lưu kèm tên người chọn.</translation>
    </message>
    <message>
        <source>Write the reason: it is asked for when the figure is questioned.</source>
        <translation>Hãy ghi lý do: sẽ cần đến khi có người hỏi về số liệu.</translation>
    </message>
</context>
<context>
    <name>parboard::ClaimDialog</name>
    <message>
        <source>Another &amp;source…</source>
        <translation>Nguồn &amp;khác…</translation>
    </message>
    <message>
        <source>Edit the figure</source>
        <translation>Sửa số liệu</translation>
    </message>
    <message>
        <source>As the ministry &amp;prescribes: %1</source>
        <translation>Theo quy định của &amp;Bộ: %1</translation>
    </message>
    <message>
        <source>Fills in the days that the ministry prescribes for this report</source>
        <translation>Điền khoảng ngày do Bộ quy định cho báo cáo này</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Data &amp;from</source>
        <translation>Số liệu &amp;từ ngày</translation>
    </message>
    <message>
        <source>Data &amp;to</source>
        <translation>Số liệu đế&amp;n ngày</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Thời điể&amp;m</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>T&amp;rạng thái</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>This is no day. Write it as 14/06/2026, or leave it empty.</source>
        <translation>Đây không phải là ngày. Hãy ghi dạng 14/06/2026, hoặc để trống.</translation>
    </message>
    <message>
        <source>The data end before they begin. Correct one of the two days.</source>
        <translation>Ngày kết thúc số liệu trước ngày bắt đầu. Hãy sửa một trong hai ngày.</translation>
    </message>
</context>
<context>
    <name>parboard::ClaimList</name>
    <message>
        <source>Nothing has been entered for this cell.</source>
        <translation>Chưa nhập số liệu cho ô này.</translation>
    </message>
    <message>
        <source>%1 — in use</source>
        <translation>%1 — đang dùng</translation>
    </message>
    <message>
        <source>%1 — not in use</source>
        <translation>%1 — không dùng</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Khoảng số liệu: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Thời điểm: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message>
        <source>Use this one…</source>
        <translation>Dùng số liệu này…</translation>
    </message>
    <message>
        <source>Use this figure and say why; the others stay</source>
        <translation>Dùng số liệu này và nêu lý do; các số liệu khác được giữ lại</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change source, window, status or note</source>
        <translation>Sửa nguồn, khoảng số liệu, trạng thái hoặc ghi chú</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Put this figure into the bin; it can be brought back</source>
        <translation>Chuyển số liệu này vào thùng rác; có thể khôi phục lại</translation>
    </message>
    <message>
        <source>Entered on %1 (%2)</source>
        <translation>Nhập ngày %1 (%2)</translation>
    </message>
    <message>
        <source>Entered on %1 by %2 (%3)</source>
        <translation>Nhập ngày %1, người nhập: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>parboard::ComparabilityStrip</name>
    <message numerus="yes">
        <source>Differences between these figures (%n)</source>
        <translation>
            <numerusform>Điểm khác nhau giữa các số liệu này (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Thu gọn</translation>
    </message>
    <message numerus="yes">
        <source>All %n difference(s)</source>
        <translation>
            <numerusform>Tất cả %n điểm khác nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the list of differences</source>
        <translation>Thu gọn danh sách điểm khác nhau</translation>
    </message>
    <message>
        <source>Show everything that is unlike between these figures</source>
        <translation>Hiện mọi điểm khác nhau giữa các số liệu này</translation>
    </message>
</context>
<context>
    <name>parboard::ComparisonChoiceBar</name>
    <message>
        <source>Same period last year</source>
        <translation>Cùng kỳ năm trước</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Median of the group</source>
        <translation>Trung vị của nhóm</translation>
    </message>
    <message>
        <source>Best of the group</source>
        <translation>Tốt nhất của nhóm</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>63 provinces</source>
        <translation>63 tỉnh, thành</translation>
    </message>
    <message>
        <source>34 provinces</source>
        <translation>34 tỉnh, thành</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>&amp;Kỳ</translation>
    </message>
    <message>
        <source>&amp;Among</source>
        <translation>So t&amp;rong</translation>
    </message>
    <message>
        <source>Li&amp;st</source>
        <translation>Danh sác&amp;h</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>So &amp;với</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>Chỉ t&amp;iêu</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>Cấ&amp;p</translation>
    </message>
    <message>
        <source>Those of the time</source>
        <translation>Theo thời điểm</translation>
    </message>
    <message>
        <source>Those of the time: the 63 until 30/6/2025, the 34 since</source>
        <translation>Theo thời điểm: 63 tỉnh đến 30/6/2025, 34 tỉnh từ đó</translation>
    </message>
</context>
<context>
    <name>parboard::ComparisonPage</name>
    <message>
        <source>Keep only figures that are ali&amp;ke</source>
        <translation>Chỉ giữ số s&amp;o sánh được</translation>
    </message>
    <message>
        <source>&amp;Keep the units of the dashboard as a list…</source>
        <translation>&amp;Lưu các đơn vị ở Bảng số liệu thành danh sách…</translation>
    </message>
    <message>
        <source>&amp;Delete the list that is compared among</source>
        <translation>&amp;Xóa danh sách đang dùng để so sánh</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>Heat table</source>
        <translation>Bảng nhiệt</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Cách xem</translation>
    </message>
    <message>
        <source>Figures unlike the most are drawn hollow, without a rank and outside median and best.</source>
        <translation>Số khác với phần lớn được vẽ rỗng, không xếp hạng, không tính vào trung vị và tốt nhất.</translation>
    </message>
    <message>
        <source>All units of the group are still compared: ranks, median and best stay the same.</source>
        <translation>Vẫn so sánh với mọi đơn vị của nhóm: hạng, trung vị và tốt nhất không đổi.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Các chỉ tiê&amp;u</translation>
    </message>
    <message>
        <source>Which indicators the heat table shows; without a choice those of the area.</source>
        <translation>Các chỉ tiêu trong bảng nhiệt; không chọn thì là các chỉ tiêu cùng lĩnh vực.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Thê&amp;m</translation>
    </message>
    <message>
        <source>Copy, save, follow over time, keep lists</source>
        <translation>Sao chép, lưu, xem theo thời gian, lưu danh sách</translation>
    </message>
    <message>
        <source>Those of the &amp;area</source>
        <translation>Các chỉ tiêu cùng &amp;lĩnh vực</translation>
    </message>
    <message>
        <source>heat-table.png</source>
        <translation>bang-nhiet.png</translation>
    </message>
    <message>
        <source>map.png</source>
        <translation>ban-do.png</translation>
    </message>
    <message>
        <source>ranking.png</source>
        <translation>xep-hang.png</translation>
    </message>
    <message>
        <source>The list “%1” is kept; figures are compared among its units now.</source>
        <translation>Đã lưu danh sách “%1”; đang so sánh giữa các đơn vị trong đó.</translation>
    </message>
    <message>
        <source>The list “%1” is deleted; the figures of its units stay.</source>
        <translation>Đã xóa danh sách “%1”; số liệu của các đơn vị vẫn còn.</translation>
    </message>
    <message>
        <source>Draw &amp;only the units of the dashboard</source>
        <translation>Vẽ riêng các đơn vị ở &amp;Bảng số liệu</translation>
    </message>
</context>
<context>
    <name>parboard::ConversionOffer</name>
    <message>
        <source>Conversion</source>
        <translation>Chuyển đổi</translation>
    </message>
    <message>
        <source>LibreOffice is converting %1…</source>
        <translation>LibreOffice đang chuyển %1…</translation>
    </message>
    <message>
        <source>%1 is a workbook of an old Excel version. LibreOffice can turn it into one that is read here; the old file stays as it is.</source>
        <translation>%1 là bảng tính của bản Excel cũ. LibreOffice có thể chuyển sang dạng đọc được ở đây; tệp cũ giữ nguyên.</translation>
    </message>
    <message>
        <source>Convert with Li&amp;breOffice</source>
        <translation>Chuyển bằng LibreO&amp;ffice</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>Để sa&amp;u</translation>
    </message>
</context>
<context>
    <name>parboard::DashboardPage</name>
    <message>
        <source>This database holds no figures yet</source>
        <translation>Cơ sở dữ liệu này chưa có số liệu</translation>
    </message>
    <message>
        <source>Open the sample data to see the dashboard with real published figures, or open another database file.</source>
        <translation>Hãy mở dữ liệu mẫu để xem bảng theo dõi với số liệu thật đã công bố, hoặc mở tệp cơ sở dữ liệu khác.</translation>
    </message>
    <message>
        <source>Open &amp;sample data</source>
        <translation>Mở &amp;dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Open another &amp;file…</source>
        <translation>Mở tệp &amp;khác…</translation>
    </message>
    <message>
        <source>No unit is chosen</source>
        <translation>Chưa chọn đơn vị</translation>
    </message>
    <message>
        <source>Type the name of a province in the box above, with or without diacritics, and press Enter.</source>
        <translation>Hãy gõ tên tỉnh vào ô phía trên, có dấu hoặc không dấu, rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>The chosen units have no figures in this period</source>
        <translation>Các đơn vị đã chọn không có số liệu trong kỳ này</translation>
    </message>
    <message>
        <source>Choose another period, or look at the latest figures of each unit.</source>
        <translation>Hãy chọn kỳ khác, hoặc xem số liệu gần nhất của từng đơn vị.</translation>
    </message>
    <message>
        <source>Show the &amp;latest of each unit</source>
        <translation>&amp;Hiện số liệu gần nhất của từng đơn vị</translation>
    </message>
    <message>
        <source>Show the units with f&amp;igures</source>
        <translation>Hiện các đơn &amp;vị có số liệu</translation>
    </message>
    <message>
        <source>Choose a figure in a chart or in the table first.</source>
        <translation>Hãy chọn một số liệu trong biểu đồ hoặc trong bảng trước.</translation>
    </message>
</context>
<context>
    <name>parboard::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>A day such as 14/06/2026, or nothing</source>
        <translation>Một ngày, ví dụ 14/06/2026, hoặc để trống</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 14/06/2026, or leave it empty.</source>
        <translation>“%1” không phải là ngày. Hãy viết như 14/06/2026, hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>parboard::DoubtBar</name>
    <message>
        <source>“%1” can be read in two ways. Which one is meant? The answer holds for what you type and paste until the program is closed.</source>
        <translation>“%1” có thể đọc theo hai cách. Chọn cách nào? Lựa chọn áp dụng cho các số liệu nhập và dán cho đến khi đóng chương trình.</translation>
    </message>
    <message numerus="yes">
        <source>%n more text(s) wait for the same answer.</source>
        <translation>
            <numerusform>Còn %n nội dung khác chờ cùng câu trả lời này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thousands: %1 (&amp;Y)</source>
        <translation>Hàng nghìn: %1 (&amp;Y)</translation>
    </message>
    <message>
        <source>Decimals: %1 (&amp;B)</source>
        <translation>Số thập phân: %1 (&amp;B)</translation>
    </message>
</context>
<context>
    <name>parboard::DrawingPane</name>
    <message>
        <source>&amp;Where does this number come from</source>
        <translation>Số này ở đâu &amp;ra</translation>
    </message>
    <message>
        <source>&amp;Over time</source>
        <translation>Xem theo &amp;thời gian</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Sao chép hình</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Sao chép &amp;bảng</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Lưu hình…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Choose a unit first, with the arrow keys or a click.</source>
        <translation>Hãy chọn một đơn vị trước, bằng phím mũi tên hoặc bấm chuột.</translation>
    </message>
    <message>
        <source>Picture copied, with its notes and sources.</source>
        <translation>Đã sao chép hình kèm ghi chú và nguồn.</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <translation>Đã sao chép bảng.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Lưu hình</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Hình ảnh (*.png);;Bản vẽ (*.svg)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>parboard::EditSession</name>
    <message>
        <source>Typed on %1</source>
        <translation>Nhập ngày %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>This figure was removed meanwhile.</source>
        <translation>Số liệu này đã bị xóa trong lúc đó.</translation>
    </message>
    <message>
        <source>Choose between rivals of %1</source>
        <translation>Chọn số liệu dùng cho %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <translation>Không có bản trước để quay lại.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Khôi phục %1</translation>
    </message>
    <message>
        <source>Withdraw &quot;%1&quot;</source>
        <translation>Rút lại “%1”</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: this step cannot be undone or redone any more.</source>
        <translation>%1 đã thay đổi trong lúc đó: không thể hoàn tác hoặc làm lại bước này nữa.</translation>
    </message>
    <message>
        <source>Say why approved figures are opened again.</source>
        <translation>Hãy nêu lý do mở lại số liệu đã duyệt.</translation>
    </message>
    <message>
        <source>Figures typed in by %1</source>
        <translation>Số liệu do %1 nhập</translation>
    </message>
    <message>
        <source>“%1” in %2 is not stored yet. Correct or empty it before approving.</source>
        <translation>Nội dung “%1” tại %2 chưa lưu được. Hãy sửa hoặc xóa trước khi duyệt.</translation>
    </message>
    <message>
        <source>%1 is approved and locked: “%2” was not kept.</source>
        <translation>%1 đã được duyệt và khóa: nội dung “%2” không được lưu.</translation>
    </message>
    <message numerus="yes">
        <source>A backup is being made before %n figure(s) are changed…</source>
        <translation>
            <numerusform>Đang tạo bản sao lưu trước khi thay đổi %n số liệu…</numerusform>
        </translation>
    </message>
    <message>
        <source>Before many figures are changed at once a backup is made. It could not be made, so nothing was changed. %1</source>
        <translation>Trước khi thay đổi nhiều số liệu cùng lúc, chương trình phải tạo một bản sao lưu. Không tạo được bản sao lưu nên chưa thay đổi gì. %1</translation>
    </message>
    <message>
        <source>A batch is being withdrawn just now. Wait until that is done, or stop it.</source>
        <translation>Đang rút lại một lô số liệu. Hãy chờ đến khi xong hoặc bấm Dừng.</translation>
    </message>
    <message>
        <source>The database was closed before the batch was withdrawn.</source>
        <translation>Cơ sở dữ liệu đã đóng trước khi rút lại xong lô số liệu.</translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>Xóa trống %n ô</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::EntryChoice</name>
    <message>
        <source>Form of a unit</source>
        <translation>Phiếu của một đơn vị</translation>
    </message>
    <message>
        <source>Grid of an indicator</source>
        <translation>Bảng của một chỉ tiêu</translation>
    </message>
    <message>
        <source>Un&amp;it</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>&amp;Kỳ</translation>
    </message>
    <message>
        <source>Add a period (&amp;M)…</source>
        <translation>Thê&amp;m kỳ…</translation>
    </message>
    <message>
        <source>Any quarter, six or nine months, year or several years that is not in the list</source>
        <translation>Quý, 6 tháng, 9 tháng, năm hoặc nhiều năm bất kỳ chưa có trong danh sách</translation>
    </message>
    <message>
        <source>%1 ended on %2, before %3. Figures of this period belong to %4.</source>
        <translation>%1 kết thúc ngày %2, trước %3. Số liệu kỳ này thuộc về %4.</translation>
    </message>
    <message>
        <source>its successor</source>
        <translation>đơn vị kế tiếp</translation>
    </message>
    <message>
        <source>%1 exists since %2, after %3. Figures of this period belong to the units that it was made of.</source>
        <translation>%1 có từ ngày %2, sau %3. Số liệu kỳ này thuộc về các đơn vị hợp thành.</translation>
    </message>
    <message>
        <source>E&amp;nter</source>
        <translation>Cách n&amp;hập</translation>
    </message>
    <message>
        <source>Indi&amp;cator</source>
        <translation>Chỉ t&amp;iêu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
</context>
<context>
    <name>parboard::EntryDetails</name>
    <message>
        <source>Go to a cell to see what it means, what it held before and where it comes from.</source>
        <translation>Chọn một ô để xem ý nghĩa, số liệu trước đây và nguồn của ô đó.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Các lần sửa trước</translation>
    </message>
    <message>
        <source>About the cell</source>
        <translation>Thông tin về ô</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) for this cell</source>
        <translation>
            <numerusform>%n số liệu cho ô này</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure of this cell</source>
        <translation>Số liệu của ô này</translation>
    </message>
    <message>
        <source>Approved and locked on %1 by %2. Unlock the period with a reason before changing it.</source>
        <translation>Duyệt và khóa ngày %1, người duyệt: %2. Hãy mở khóa kỳ và nêu lý do trước khi sửa.</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <translation>%1, nguồn: %2</translation>
    </message>
</context>
<context>
    <name>parboard::EntryDoubts</name>
    <message>
        <source>Pasted on %1</source>
        <translation>Dán ngày %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) pasted.</source>
        <translation>
            <numerusform>Đã dán %n số liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read: framed in the table, not stored.</source>
        <translation>
            <numerusform>%n ô không đọc được: được đóng khung trong bảng, chưa lưu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit into the table and were left out.</source>
        <translation>
            <numerusform>%n ô nằm ngoài bảng nên bị bỏ qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pasted block waits for cells that this table does not show. Go back to the table that it was pasted into.</source>
        <translation>Một khối đã dán đang chờ các ô không có trong bảng này. Hãy quay lại bảng đã dán vào.</translation>
    </message>
</context>
<context>
    <name>parboard::EntryModel</name>
    <message>
        <source>“%1” can be read in two ways. Say which one is meant.</source>
        <translation>“%1” có thể đọc theo hai cách. Hãy cho biết chọn cách nào.</translation>
    </message>
    <message>
        <source>Not stored yet. Press Enter in the cell.</source>
        <translation>Chưa lưu. Hãy nhấn Enter trong ô.</translation>
    </message>
    <message>
        <source>Approved and locked: unlock with a reason before changing it.</source>
        <translation>Đã duyệt và khóa: cần mở khóa và nêu lý do trước khi sửa.</translation>
    </message>
    <message>
        <source>Computed from the counts of this column; nothing is stored.</source>
        <translation>Tính từ số lượng trong cột này; không lưu kết quả.</translation>
    </message>
    <message numerus="yes">
        <source>%n other figure(s) for this cell</source>
        <translation>
            <numerusform>%n số liệu khác cùng ô</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::EntryPage</name>
    <message>
        <source>Other so&amp;urce…</source>
        <translation>Ng&amp;uồn khác…</translation>
    </message>
    <message>
        <source>&amp;Source of what is typed</source>
        <translation>Nguồn số &amp;liệu nhập</translation>
    </message>
    <message>
        <source>Source of what is typed</source>
        <translation>Nguồn số liệu nhập</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Khoảng số liệu</translation>
    </message>
    <message>
        <source>0 is a true zero. No number: “...” not reported, “x” not applicable, “h” not usable, “k” not published. Words such as “trên”, “gần”, “khoảng”, “dưới” may stand in front of a number. Enter stores and goes down, Esc takes back, Delete empties.</source>
        <translation>Số 0 nghĩa là kết quả đúng bằng 0. Không có số: “...” chưa báo cáo, “x” không áp dụng, “h” không dùng được, “k” không công bố. Có thể ghi trước số các từ như “trên”, “gần”, “khoảng”, “dưới”. Nhấn Enter để lưu và xuống ô dưới, Esc để bỏ nội dung vừa gõ, Delete để xóa ô.</translation>
    </message>
    <message>
        <source>Typed in by %1, today</source>
        <translation>%1 nhập, hôm nay</translation>
    </message>
    <message>
        <source>The figures of this unit and period are approved. Unlocking asks for a reason.</source>
        <translation>Số liệu của đơn vị này trong kỳ này đã được duyệt. Khi mở khóa phải nêu lý do.</translation>
    </message>
    <message>
        <source>Nothing of this unit and period can be changed until it is unlocked.</source>
        <translation>Không sửa được số liệu của đơn vị này trong kỳ này cho đến khi mở khóa.</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Chọn đơn vị</translation>
    </message>
    <message>
        <source>Type the name of a province or district above, with or without diacritics, then press Enter. The form of its indicators appears here. Your own unit is set under Tools.</source>
        <translation>Gõ tên tỉnh hoặc huyện ở ô phía trên, có dấu hoặc không dấu, rồi nhấn Enter. Phiếu nhập các chỉ tiêu của đơn vị sẽ hiện ở đây. Đơn vị của mình được đặt trong mục Công cụ.</translation>
    </message>
    <message>
        <source>A pasted block could not be stored yet. Free space on the disk and leave the page again; to give the block up, do the same once more.</source>
        <translation>Một khối đã dán chưa lưu được. Hãy giải phóng ổ đĩa rồi rời trang lại; nếu muốn bỏ khối này, hãy làm lại thao tác một lần nữa.</translation>
    </message>
    <message>
        <source>Unloc&amp;k…</source>
        <translation>Mở khó&amp;a…</translation>
    </message>
    <message>
        <source>&amp;Approve and lock</source>
        <translation>Duyệt và khó&amp;a</translation>
    </message>
</context>
<context>
    <name>parboard::EntryView</name>
    <message>
        <source>Cells to type into</source>
        <translation>Các ô để nhập số liệu</translation>
    </message>
</context>
<context>
    <name>parboard::ExplainDialog</name>
    <message>
        <source>Explain a finding</source>
        <translation>Giải trình điểm cần kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Why the figures are right all the same:</source>
        <translation>&amp;Lý do số liệu vẫn đúng:</translation>
    </message>
    <message>
        <source>for example: fault of the one-stop software when it synchronises</source>
        <translation>ví dụ: lỗi đồng bộ của phần mềm một cửa</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Nội dung giải trình</translation>
    </message>
    <message>
        <source>The finding stays on the list as explained, until one of its figures changes.</source>
        <translation>Điểm cần kiểm tra vẫn nằm trong danh sách với dấu đã giải trình, cho đến khi một trong các số liệu liên quan thay đổi.</translation>
    </message>
    <message>
        <source>Empty the text to take the explanation back.</source>
        <translation>Xóa hết nội dung để rút lại giải trình.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Lư&amp;u</translation>
    </message>
</context>
<context>
    <name>parboard::ExportDialog</name>
    <message>
        <source>Begin so that &amp;Excel reads the letters (byte order mark)</source>
        <translation>Thêm dấu đầu tệp (BOM) để &amp;Excel đọc đúng chữ Việt</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Mở thư mục</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Xuất số liệu</translation>
    </message>
    <message>
        <source>All figures with their sources</source>
        <translation>Toàn bộ số liệu kèm nguồn</translation>
    </message>
    <message>
        <source>Figures of the units and the period on the dashboard</source>
        <translation>Số liệu của các đơn vị và kỳ đang xem ở Bảng theo dõi</translation>
    </message>
    <message>
        <source>The dashboard as a workbook to read</source>
        <translation>Bảng theo dõi dưới dạng bảng tính để đọc</translation>
    </message>
    <message>
        <source>%1 figures written…</source>
        <translation>Đã ghi %1 số liệu…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Sổ tính Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>Bảng văn bản (.csv)</translation>
    </message>
    <message>
        <source>For programs (.json)</source>
        <translation>Cho phần mềm khác (.json)</translation>
    </message>
    <message>
        <source>Bundle for another office (.zip)</source>
        <translation>Gói gửi đơn vị khác (.zip)</translation>
    </message>
    <message>
        <source>figures.%1</source>
        <translation>so-lieu.%1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>%1 figures were written to %2.</source>
        <translation>Đã ghi %1 số liệu vào %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have more digits than a workbook keeps; CSV and JSON keep them all.</source>
        <translation>
            <numerusform>%n số có nhiều chữ số hơn mức bảng tính giữ được; CSV và JSON giữ đủ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. An unfinished file is not kept.</source>
        <translation>Đã dừng. Tệp ghi dở không được giữ lại.</translation>
    </message>
    <message>
        <source>Files of figures come back unchanged when they are imported. The dashboard as a workbook is made to be read only. Points of the reform index are in no file of figures: back the database up, or export the set of criteria on its page.</source>
        <translation>Tệp số liệu nhập lại được nguyên vẹn. Bảng theo dõi xuất ra sổ tính chỉ để đọc. Điểm Chỉ số CCHC không nằm trong tệp số liệu nào: hãy sao lưu cơ sở dữ liệu, hoặc xuất bộ tiêu chí ở trang của nó.</translation>
    </message>
</context>
<context>
    <name>parboard::FieldsPane</name>
    <message>
        <source>the best</source>
        <translation>cao nhất</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>trung vị</translation>
    </message>
    <message>
        <source>Gaps by field</source>
        <translation>Chênh lệch theo lĩnh vực</translation>
    </message>
    <message>
        <source>Fields of several units</source>
        <translation>Lĩnh vực của nhiều đơn vị</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>Đ&amp;iểm</translation>
    </message>
    <message>
        <source>Held a&amp;gainst</source>
        <translation>S&amp;o với</translation>
    </message>
    <message>
        <source>index-fields.png</source>
        <translation>chi-so-linh-vuc.png</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Points behind</source>
        <translation>Điểm còn kém</translation>
    </message>
    <message>
        <source>an earlier year</source>
        <translation>một năm trước</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>Năm trước đó</translation>
    </message>
    <message>
        <source>Years before this one with points of the unit</source>
        <translation>Các năm trước đơn vị đã có điểm</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 đến năm %2</translation>
    </message>
    <message>
        <source>No targets of %1 for %2 yet: type percentages into the column “%3”.</source>
        <translation>Chưa có mục tiêu năm %2 của %1: hãy gõ tỷ lệ % vào cột “%3”.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
</context>
<context>
    <name>parboard::FigureTreeModel</name>
    <message>
        <source>unit of measure: %1</source>
        <translation>đơn vị tính: %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Click to sort; a third click restores the order</source>
        <translation>Nhấp để sắp xếp; nhấp lần thứ ba để trở lại thứ tự ban đầu</translation>
    </message>
</context>
<context>
    <name>parboard::FigureTreeView</name>
    <message>
        <source>Names of the indicators</source>
        <translation>Tên các chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>parboard::FindingList</name>
    <message>
        <source>Explained</source>
        <translation>Đã giải trình</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Quy tắc %1</translation>
    </message>
    <message>
        <source>Change the explanation…</source>
        <translation>Sửa giải trình…</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Giải trình…</translation>
    </message>
    <message>
        <source>Say why this is right all the same; it stays listed as explained</source>
        <translation>Nêu lý do số liệu vẫn đúng; điểm này vẫn nằm trong danh sách với dấu đã giải trình</translation>
    </message>
</context>
<context>
    <name>parboard::ImportFindingsModel</name>
    <message>
        <source>Explained</source>
        <translation>Đã giải trình</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>What does not add up</source>
        <translation>Điểm chưa khớp</translation>
    </message>
</context>
<context>
    <name>parboard::ImportHead</name>
    <message>
        <source>text table (CSV)</source>
        <translation>bảng văn bản (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>bảng tính Excel</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>bảng tính OpenDocument</translation>
    </message>
    <message>
        <source>figures as JSON</source>
        <translation>số liệu dạng JSON</translation>
    </message>
    <message>
        <source>bundle of another office</source>
        <translation>gói của đơn vị khác</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Dấu tab</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Chấm phẩy ;</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Gạch đứng |</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Dấu phẩy ,</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Line %1: %2 → %3</source>
        <translation>Dòng %1: %2 → %3</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>dòng %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) cannot be read in this encoding: %1.</source>
        <translation>
            <numerusform>%n ký tự không đọc được theo bảng mã này: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(not readable: %1)</source>
        <translation>(không đọc được: %1)</translation>
    </message>
    <message>
        <source>Texts in fonts of the 1990s are read as Unicode. Check some of them:</source>
        <translation>Chữ ở phông cũ (.VnTime, VNI) được đọc sang Unicode. Hãy xem thử:</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>do người dùng chọn</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>chắc chắn</translation>
    </message>
    <message>
        <source>in doubt: check the letters below</source>
        <translation>nghi ngờ: kiểm tra các chữ ở dưới</translation>
    </message>
    <message>
        <source>File %1/%2</source>
        <translation>Tệp %1/%2</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>Bảng &amp;mã</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Dấu ngăn cột</translation>
    </message>
</context>
<context>
    <name>parboard::ImportNamesModel</name>
    <message>
        <source>Leave these rows out</source>
        <translation>Bỏ qua các dòng này</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Tên trong tệp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Dòng đầu tiên</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hiểu là</translation>
    </message>
    <message>
        <source>Take back the answer</source>
        <translation>Bỏ lựa chọn</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>an earlier import</source>
        <translation>lần nhập trước</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>chọn tại đây</translation>
    </message>
    <message>
        <source>Answer from</source>
        <translation>Lựa chọn từ</translation>
    </message>
</context>
<context>
    <name>parboard::ImportPage</name>
    <message>
        <source>Sheets</source>
        <translation>Các trang tính</translation>
    </message>
    <message>
        <source>Sheets with a tick are imported</source>
        <translation>Trang được đánh dấu thì được nhập</translation>
    </message>
    <message>
        <source>All conflicts</source>
        <translation>Mọi số khác nhau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Ctrl+Return. An import is not undone step by step: its batch can be withdrawn at any time.</source>
        <translation>Ctrl+Return. Nhập tệp không hoàn tác từng bước: lúc nào cũng có thể rút lại cả lô.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, or stop it.</source>
        <translation>Đang nhập số liệu. Hãy chờ xong hoặc dừng lại.</translation>
    </message>
    <message>
        <source>This database may only be read, so nothing can be imported into it.</source>
        <translation>Cơ sở dữ liệu này chỉ được đọc nên không nhập được số liệu vào.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc %1…</translation>
    </message>
    <message>
        <source>Import figures from a file</source>
        <translation>Nhập số liệu từ tệp</translation>
    </message>
    <message>
        <source>Tables and bundles (*.xlsx *.ods *.csv *.tsv *.txt *.json *.zip *.xls);;All files (*)</source>
        <translation>Bảng và gói số liệu (*.xlsx *.ods *.csv *.tsv *.txt *.json *.zip *.xls);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (đang ẩn)</translation>
    </message>
    <message>
        <source>%1 holds no table.</source>
        <translation>%1 không có bảng nào.</translation>
    </message>
    <message>
        <source>&amp;Withdraw this batch…</source>
        <translation>&amp;Rút lại lô này…</translation>
    </message>
    <message>
        <source>Drop a file anywhere onto the window: an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods), a text table (.csv), exported figures (.json) or a bundle of another office (.zip). First you see what would change; nothing is changed before you say so, and a whole import can be withdrawn later.</source>
        <translation>Thả tệp vào bất kỳ chỗ nào trên cửa sổ: bảng tính Excel (.xlsx), bảng tính OpenDocument (.ods), bảng văn bản (.csv), số liệu đã xuất (.json) hoặc gói của đơn vị khác (.zip). Trước hết chương trình cho xem sẽ thay đổi những gì; chưa có lệnh của bạn thì không có gì thay đổi, và sau này vẫn rút lại được cả lô nhập.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>C&amp;họn tệp…</translation>
    </message>
    <message>
        <source>Files that were opened last</source>
        <translation>Tệp mở gần đây</translation>
    </message>
    <message>
        <source>Last imports</source>
        <translation>Lô nhập gần đây</translation>
    </message>
    <message>
        <source> (withdrawn)</source>
        <translation> (đã rút lại)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3%4</source>
        <translation>%1 · %2 · %3%4</translation>
    </message>
    <message>
        <source>&amp;Import %1 figures</source>
        <translation>N&amp;hập %1 số liệu</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>N&amp;hập</translation>
    </message>
    <message>
        <source>Importing… Until it is done nothing can be entered elsewhere.</source>
        <translation>Đang nhập… Trong lúc này chưa nhập được ở nơi khác.</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Đang xem sẽ thay đổi những gì…</translation>
    </message>
    <message>
        <source>%1 figures were imported from %2. To take them back, withdraw their batch; undo does not reach them.</source>
        <translation>Đã nhập %1 số liệu từ %2. Muốn hủy kết quả nhập, hãy rút lại lô này; lệnh hoàn tác không có tác dụng với lô nhập.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 holds nothing new.</source>
        <translation>Không có gì thay đổi: %1 không có gì mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were put behind those that wait.</source>
        <translation>
            <numerusform>Đã xếp %n tệp vào sau các tệp đang chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import figures from files</source>
        <translation>Nhập số liệu từ các tệp</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 không được nhập.</translation>
    </message>
    <message>
        <source>Making a backup first…</source>
        <translation>Trước khi nhập, đang sao lưu…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n tên</numerusform>
        </translation>
    </message>
    <message>
        <source>There already: %1 · left out: %2 · with unknown names: %3 (%4)</source>
        <translation>Đã có: %1 · bỏ qua: %2 · chưa rõ tên: %3 (%4)</translation>
    </message>
    <message>
        <source>Drop the file</source>
        <translation>Bỏ tệp</translation>
    </message>
    <message>
        <source>Drop the file with what you corrected and answered here?</source>
        <translation>Bỏ tệp cùng những gì bạn đã sửa và chọn tại đây?</translation>
    </message>
    <message>
        <source>Nothing of it was imported. Opened again, the file begins as at first.</source>
        <translation>Chưa có gì của tệp được nhập. Nếu mở lại, tệp sẽ như lúc đầu.</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Tiếp tục làm</translation>
    </message>
    <message>
        <source>&amp;Drop the file</source>
        <translation>&amp;Bỏ tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are asked about again. What was remembered of them is forgotten for all files; figures that were imported stay.</source>
        <translation>
            <numerusform>%n tên sẽ được hỏi lại. Điều đã ghi nhớ về các tên này bị bỏ đối với mọi tệp; số liệu đã nhập vẫn giữ nguyên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are asked about again.</source>
        <translation>
            <numerusform>%n tên sẽ được hỏi lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>Xem t&amp;hử lại</translation>
    </message>
    <message>
        <source>Stopped before it was known what would change. What was corrected is still there.</source>
        <translation>Đã dừng trước khi biết điều gì sẽ thay đổi. Những gì đã sửa vẫn còn.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>D&amp;rop all files</source>
        <translation>Bỏ hết các tệ&amp;p</translation>
    </message>
    <message>
        <source>All conflict&amp;s</source>
        <translation>Mọi số khác nh&amp;au</translation>
    </message>
    <message>
        <source>See thin&amp;gs to do</source>
        <translation>Xem ở &amp;Việc cần xử lý</translation>
    </message>
    <message>
        <source>Withdraw an i&amp;mport…</source>
        <translation>Rút lại &amp;một lô nhập…</translation>
    </message>
    <message>
        <source>D&amp;rop the file</source>
        <translation>Bỏ tệ&amp;p này</translation>
    </message>
    <message>
        <source>S&amp;kip this file</source>
        <translation>Bỏ &amp;qua tệp này</translation>
    </message>
</context>
<context>
    <name>parboard::ImportPreviewModel</name>
    <message>
        <source>Not read</source>
        <translation>Không đọc</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Số liệu từ ngày</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Số liệu đến ngày</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Over, under, about</source>
        <translation>Trên, dưới, khoảng</translation>
    </message>
    <message>
        <source>Source: title</source>
        <translation>Nguồn: tên</translation>
    </message>
    <message>
        <source>Source: publisher</source>
        <translation>Nguồn: nơi công bố</translation>
    </message>
    <message>
        <source>Source: link</source>
        <translation>Nguồn: đường dẫn</translation>
    </message>
    <message>
        <source>Source: document number</source>
        <translation>Nguồn: số văn bản</translation>
    </message>
    <message>
        <source>Source: day</source>
        <translation>Nguồn: ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Source: kind</source>
        <translation>Nguồn: loại</translation>
    </message>
    <message>
        <source>Source: note</source>
        <translation>Nguồn: ghi chú</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Vị trí trong nguồn</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>part of: %1</source>
        <translation>một phần của: %1</translation>
    </message>
    <message>
        <source>%1 heading</source>
        <translation>%1 tiêu đề</translation>
    </message>
    <message>
        <source>%1, times %2</source>
        <translation>%1, nhân %2</translation>
    </message>
    <message>
        <source>Source: SHA-256 of the file</source>
        <translation>Nguồn: mã SHA-256 của tệp</translation>
    </message>
</context>
<context>
    <name>parboard::ImportResults</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Khác số đã có</translation>
    </message>
    <message>
        <source>Unknown names</source>
        <translation>Chưa rõ tên</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s), which are treated alike</source>
        <translation>
            <numerusform>và %n dòng nữa, cũng được xử lý như vậy</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Cảnh báo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s); things to do will list all of them after the import</source>
        <translation>
            <numerusform>và %n cảnh báo nữa; sau khi nhập, trang Việc cần xử lý liệt kê tất cả</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 of %2 figures were judged.</source>
        <translation>Mới kiểm tra %1 trong %2 số liệu đầu tiên.</translation>
    </message>
    <message>
        <source>Findings (…)</source>
        <translation>Cảnh báo (…)</translation>
    </message>
    <message>
        <source>The quality rules are judging the figures as they would be after the import…</source>
        <translation>Đang kiểm tra số liệu như sau khi nhập…</translation>
    </message>
    <message>
        <source>Findings (?)</source>
        <translation>Cảnh báo (?)</translation>
    </message>
    <message>
        <source>The figures were not judged by the quality rules.</source>
        <translation>Số liệu chưa được kiểm tra theo các quy tắc.</translation>
    </message>
    <message>
        <source>The selected names are asked about again (Delete). An answer that was remembered from an earlier import is forgotten for all files.</source>
        <translation>Các tên đang chọn sẽ được hỏi lại (Delete). Lựa chọn đã ghi nhớ từ lần nhập trước bị bỏ đối với mọi tệp.</translation>
    </message>
    <message>
        <source>Say in the last column what each name means, or leave its rows out.</source>
        <translation>Hãy chọn ở cột cuối mỗi tên được hiểu là gì, hoặc bỏ qua các dòng đó.</translation>
    </message>
    <message>
        <source>Every name in the file is known. A name that is not stands here and waits for what it means.</source>
        <translation>Mọi tên trong tệp đều đã biết. Tên nào chưa rõ sẽ hiện ở đây để bạn chọn ý nghĩa.</translation>
    </message>
    <message>
        <source>Every name in the file is known or answered. Select an answer to correct it or to take it back.</source>
        <translation>Mọi tên trong tệp đều đã biết hoặc đã được chọn. Hãy đánh dấu một dòng để sửa hoặc bỏ lựa chọn.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n unknown name(s)</source>
        <translation>
            <numerusform>Hãy xử lý %n tên chưa rõ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the answer</source>
        <translation>Bỏ lựa chọn</translation>
    </message>
</context>
<context>
    <name>parboard::ImportSheetPane</name>
    <message>
        <source>Choose the indicator</source>
        <translation>Chọn chỉ tiêu</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>theo từng dòng</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Kỳ</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Khác…</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Kỳ khác</translation>
    </message>
    <message>
        <source>What the column holds</source>
        <translation>Nội dung của cột</translation>
    </message>
    <message>
        <source>Indicator of the column</source>
        <translation>Chỉ tiêu của cột</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Những dòng đầu của trang tính</translation>
    </message>
    <message>
        <source>&amp;Column %1 holds:</source>
        <translation>Cột %1 &amp;là:</translation>
    </message>
    <message>
        <source>&amp;Column %1 “%2” holds:</source>
        <translation>Cột %1 “%2” &amp;là:</translation>
    </message>
    <message>
        <source>Column %1 “%2” has numbers such as %3. How are they written?</source>
        <translation>Cột %1 “%2” có những số như %3. Các số này viết theo kiểu nào?</translation>
    </message>
    <message>
        <source>1.234 is more than a thousand (1.234,5)</source>
        <translation>1.234 là hơn một nghìn (kiểu 1.234,5)</translation>
    </message>
    <message>
        <source>1.234 is little more than one (1,234.5)</source>
        <translation>1.234 là số thập phân, hơn 1 một chút (kiểu 1,234.5)</translation>
    </message>
    <message>
        <source>Choose how it is laid out</source>
        <translation>Chọn dạng bảng</translation>
    </message>
    <message>
        <source>Long: a figure a row</source>
        <translation>Dài: mỗi dòng một số liệu</translation>
    </message>
    <message>
        <source>Units down, indicators across</source>
        <translation>Đơn vị theo dòng, chỉ tiêu theo cột</translation>
    </message>
    <message>
        <source>Indicators down, periods or units across</source>
        <translation>Chỉ tiêu theo dòng, kỳ hoặc đơn vị theo cột</translation>
    </message>
    <message>
        <source>Form II.06a or 07a</source>
        <translation>Biểu II.06a hoặc 07a</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>theo bảng</translation>
    </message>
    <message>
        <source>Period of the column</source>
        <translation>Kỳ của cột</translation>
    </message>
    <message>
        <source>Table la&amp;yout</source>
        <translation>Dạng &amp;bảng</translation>
    </message>
    <message>
        <source>Table layout</source>
        <translation>Dạng bảng</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2</source>
        <translation>Trang tính “%1”: %2</translation>
    </message>
    <message>
        <source>Data fro&amp;m</source>
        <translation>Từ ngà&amp;y</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Figures begin in ro&amp;w</source>
        <translation>Số l&amp;iệu từ dòng</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>tính đến</translation>
    </message>
</context>
<context>
    <name>parboard::ImportSourceForm</name>
    <message>
        <source>So&amp;urce</source>
        <translation>Ng&amp;uồn</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Cơ quan công bố</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
</context>
<context>
    <name>parboard::IndexDesk</name>
    <message>
        <source>Figures are being changed just now. Wait until that is done.</source>
        <translation>Số liệu đang được thay đổi. Hãy chờ xong.</translation>
    </message>
    <message>
        <source>The scheme is not in the database any more.</source>
        <translation>Bộ tiêu chí không còn trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The scheme %1 is in force from %2 on, not in %3.</source>
        <translation>Bộ tiêu chí %1 áp dụng từ năm %2, không áp dụng cho năm %3.</translation>
    </message>
    <message>
        <source>The scheme %1 is in force from %2 to %3, not in %4.</source>
        <translation>Bộ tiêu chí %1 áp dụng từ năm %2 đến năm %3, không áp dụng cho năm %4.</translation>
    </message>
    <message>
        <source>There is no scheme %1. The schemes are: %2.</source>
        <translation>Không có bộ tiêu chí %1. Các bộ tiêu chí: %2.</translation>
    </message>
    <message>
        <source>%1 is not scored by this scheme.</source>
        <translation>Bộ tiêu chí này không chấm điểm mục %1.</translation>
    </message>
    <message>
        <source>%1 gets at most %2 points, not %3.</source>
        <translation>%1 tối đa %2 điểm, không phải %3.</translation>
    </message>
    <message>
        <source>The rule of %1 (%2) cannot give %3 points; the nearest are %4.</source>
        <translation>Quy tắc của %1 (%2) không thể cho %3 điểm; gần nhất là %4.</translation>
    </message>
    <message>
        <source>Say in the explanation why %1 does not apply.</source>
        <translation>Hãy giải trình vì sao %1 không áp dụng.</translation>
    </message>
    <message>
        <source>The year %1 is scored by another version of the scheme by now. Open the page again.</source>
        <translation>Năm %1 nay đã chấm theo phiên bản khác của bộ tiêu chí. Hãy mở lại trang.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: this step cannot be undone or redone any more.</source>
        <translation>%1 đã bị thay đổi: không thể hoàn tác hoặc làm lại bước này nữa.</translation>
    </message>
    <message>
        <source>Give the scenario a name.</source>
        <translation>Hãy đặt tên cho kịch bản.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>Row %1 (%2): %3</source>
        <translation>Dòng %1 (%2): %3</translation>
    </message>
    <message>
        <source>The newest version of %1 is not in force in %2; the year stays with the version it has.</source>
        <translation>Phiên bản mới nhất của %1 không áp dụng cho năm %2; năm này giữ phiên bản đang dùng.</translation>
    </message>
</context>
<context>
    <name>parboard::IndexDetails</name>
    <message>
        <source>&amp;Where from</source>
        <translation>&amp;Lấy từ đâu</translation>
    </message>
    <message>
        <source>What does not apply lowers the maximum. Say in the explanation why.</source>
        <translation>Mục không áp dụng làm giảm điểm tối đa. Hãy nêu lý do trong phần giải trình.</translation>
    </message>
    <message>
        <source>Why these points, and what they rest on</source>
        <translation>Vì sao được điểm này, căn cứ vào đâu</translation>
    </message>
    <message>
        <source>E&amp;xplanation</source>
        <translation>Giải t&amp;rình</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Trạng thá&amp;i</translation>
    </message>
    <message>
        <source>In char&amp;ge</source>
        <translation>Đầ&amp;u mối</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Say here why it does not apply</source>
        <translation>Nêu ở đây vì sao không áp dụng</translation>
    </message>
    <message>
        <source>Choose a criterion</source>
        <translation>Chọn một tiêu chí</translation>
    </message>
    <message>
        <source>At most %1 points, by %2.</source>
        <translation>Tối đa %1 điểm, chấm bằng %2.</translation>
    </message>
    <message>
        <source>Without points yet: complete the scheme from the official decision.</source>
        <translation>Chưa có điểm: cần hoàn thiện bộ tiêu chí theo văn bản chính thức.</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Quy tắc: %1</translation>
    </message>
    <message>
        <source>To be proved by: %1</source>
        <translation>Tài liệu kiểm chứng: %1</translation>
    </message>
    <message>
        <source>Fed by %1: %2</source>
        <translation>Số liệu %1: %2</translation>
    </message>
    <message>
        <source>By the rule that gives %1 points.</source>
        <translation>Theo quy tắc được %1 điểm.</translation>
    </message>
    <message>
        <source>Other points were entered.</source>
        <translation>Điểm đã nhập khác với điểm này.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>và %n lần sửa khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Các lần sửa:</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Chi tiết của %1</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation>Minh chứng của %1</translation>
    </message>
    <message>
        <source>A&amp;pplies</source>
        <translation>Có á&amp;p dụng</translation>
    </message>
    <message>
        <source>Add ev&amp;idence…</source>
        <translation>&amp;Kèm minh chứng…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>De&amp;adline</source>
        <translation>&amp;Hạn</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Ghi chú…</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, person, what was changed</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Note on the evidence</source>
        <translation>Ghi chú về minh chứng</translation>
    </message>
    <message>
        <source>What of this document proves %1 (article, page, table):</source>
        <translation>Phần nào của văn bản chứng minh %1 (điều, trang, biểu):</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>parboard::IndexPage</name>
    <message>
        <source>Scoring</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Nếu… thì</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Published indices</source>
        <translation>Chỉ số công bố</translation>
    </message>
    <message>
        <source>Set of criteria</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Các khung nhìn</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>No points for this year</source>
        <translation>Chưa chấm được năm này</translation>
    </message>
    <message>
        <source>%1 Choose another year or set of criteria above.</source>
        <translation>%1 Hãy chọn năm hoặc bộ tiêu chí khác ở trên.</translation>
    </message>
    <message>
        <source>A department, district or commune that an internal index scores</source>
        <translation>Sở, huyện hoặc xã được chấm bằng chỉ số nội bộ</translation>
    </message>
    <message>
        <source>The edited set of criteria is not stored: %1.</source>
        <translation>Bộ tiêu chí đã sửa chưa được lưu: %1.</translation>
    </message>
    <message>
        <source>What is typed for %1 is not stored.</source>
        <translation>Nội dung đang gõ cho %1 chưa được lưu.</translation>
    </message>
    <message>
        <source>What is typed to be tried cannot be taken.</source>
        <translation>Số điểm đang gõ ở cột “Thử” không dùng được.</translation>
    </message>
    <message>
        <source>Add unit…</source>
        <translation>Thêm đơn vị…</translation>
    </message>
    <message>
        <source>Set of &amp;criteria</source>
        <translation>&amp;Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Yea&amp;r</source>
        <translation>Nă&amp;m</translation>
    </message>
</context>
<context>
    <name>parboard::IndexTreeModel</name>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, chưa đủ</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, quá hạn</translation>
    </message>
    <message>
        <source>Without points yet: complete the scheme from the official decision.</source>
        <translation>Chưa có điểm: cần hoàn thiện bộ tiêu chí theo văn bản chính thức.</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Quy tắc: %1</translation>
    </message>
    <message>
        <source>Computed from the figure of %1.</source>
        <translation>Tính từ số liệu %1.</translation>
    </message>
    <message>
        <source>The figure of %1 gives %2.</source>
        <translation>Theo số liệu %1 được %2 điểm.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>“%1” are no points: a number with at most three decimals, such as 1,25.</source>
        <translation>“%1” không phải là điểm: cần một số tối đa ba chữ số thập phân, ví dụ 1,25.</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Điểm của %1</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Self-assessed</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Công nhận</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <translation>%1 (tính)</translation>
    </message>
</context>
<context>
    <name>parboard::ListNameDialog</name>
    <message>
        <source>Own list of units</source>
        <translation>Danh sách đơn vị của tôi</translation>
    </message>
    <message>
        <source>Kept are: %1.</source>
        <translation>Sẽ lưu: %1.</translation>
    </message>
    <message>
        <source>There is a list of this name already; saving replaces its units by these.</source>
        <translation>Đã có danh sách tên này; lưu sẽ thay các đơn vị trong đó.</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>&amp;Tên danh sách</translation>
    </message>
</context>
<context>
    <name>parboard::MainActions</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Tạo cơ sở dữ liệu mới…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>Open &amp;sample data</source>
        <translation>Mở &amp;dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>Save page as pi&amp;cture…</source>
        <translation>&amp;Lưu trang thành hình ảnh…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lưu thành &amp;PDF…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Xem trước khi in…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Sao chép &amp;bảng</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy &amp;source of the figure</source>
        <translation>Sao chép &amp;nguồn của số liệu</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Add a unit</source>
        <translation>Thêm đơn &amp;vị</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>&amp;Find an indicator</source>
        <translation>Tìm &amp;chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>Kỳ t&amp;rước</translation>
    </message>
    <message>
        <source>Alt+PgUp</source>
        <translation>Alt+PgUp</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>Kỳ &amp;sau</translation>
    </message>
    <message>
        <source>Alt+PgDown</source>
        <translation>Alt+PgDown</translation>
    </message>
    <message>
        <source>&amp;Latest of each unit</source>
        <translation>&amp;Gần nhất của từng đơn vị</translation>
    </message>
    <message>
        <source>Alt+End</source>
        <translation>Alt+End</translation>
    </message>
    <message>
        <source>Go to panel &amp;1: on-time processing</source>
        <translation>Đến biểu đồ &amp;1: giải quyết đúng hạn</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Go to panel &amp;2: online services</source>
        <translation>Đến biểu đồ &amp;2: dịch vụ công trực tuyến</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Go to panel &amp;3: staffing</source>
        <translation>Đến biểu đồ &amp;3: biên chế</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>Đến &amp;bảng số liệu</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Go to the &amp;source of the figure</source>
        <translation>Đến &amp;nguồn của số liệu</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Công cụ</translation>
    </message>
    <message>
        <source>Own &amp;unit…</source>
        <translation>Đơn &amp;vị của mình…</translation>
    </message>
    <message>
        <source>On-time &amp;target…</source>
        <translation>&amp;Mục tiêu đúng hạn…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;Debug information</source>
        <translation>Thông tin &amp;kỹ thuật</translation>
    </message>
    <message>
        <source>&amp;About parboard</source>
        <translation>&amp;Giới thiệu parboard</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Phím mũi tên</translation>
    </message>
    <message>
        <source>In a chart: from bar to bar; in the table: from cell to cell</source>
        <translation>Trong biểu đồ: chuyển giữa các cột; trong bảng: chuyển giữa các ô</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On a bar: shows where the figure comes from</source>
        <translation>Tại một cột: cho biết số liệu lấy từ đâu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>On a chosen unit: removes it</source>
        <translation>Tại đơn vị đã chọn: bỏ đơn vị đó</translation>
    </message>
    <message>
        <source>Alt+Left, Right</source>
        <translation>Alt+Trái, Phải</translation>
    </message>
    <message>
        <source>On a chosen unit: moves it</source>
        <translation>Tại đơn vị đã chọn: đổi vị trí</translation>
    </message>
    <message>
        <source>In the table: copies the selected cells</source>
        <translation>Trong bảng: sao chép các ô đang chọn</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>Res&amp;tore from a backup…</source>
        <translation>&amp;Khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Enter or correct this figure</source>
        <translation>Nhập hoặc &amp;sửa số liệu này</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>Bảng &amp;theo dõi</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>&amp;Enter figures</source>
        <translation>Nhậ&amp;p số liệu</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Things to d&amp;o</source>
        <translation>&amp;Việc cần xử lý</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>&amp;Họ tên của mình…</translation>
    </message>
    <message>
        <source>&amp;Batches of figures…</source>
        <translation>Các lô số l&amp;iệu…</translation>
    </message>
    <message>
        <source>Removed figures (b&amp;in)…</source>
        <translation>Số liệ&amp;u đã xóa (thùng rác)…</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Import figures from a file…</source>
        <translation>&amp;Nhập số liệu từ tệp…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>E&amp;xport figures…</source>
        <translation>&amp;Xuất số liệu…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Import desk</source>
        <translation>Nhập từ &amp;tệp</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;So sánh</translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation>Alt+5</translation>
    </message>
    <message>
        <source>T&amp;rend</source>
        <translation>X&amp;u hướng</translation>
    </message>
    <message>
        <source>Alt+6</source>
        <translation>Alt+6</translation>
    </message>
    <message>
        <source>Alt+7</source>
        <translation>Alt+7</translation>
    </message>
    <message>
        <source>&amp;Write a report</source>
        <translation>Lập &amp;báo cáo</translation>
    </message>
    <message>
        <source>Reform inde&amp;x</source>
        <translation>Chỉ số C&amp;CHC</translation>
    </message>
    <message>
        <source>Alt+8</source>
        <translation>Alt+8</translation>
    </message>
</context>
<context>
    <name>parboard::MainWindow</name>
    <message>
        <source>parboard</source>
        <translation>parboard</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Debug information</source>
        <translation>Thông tin kỹ thuật</translation>
    </message>
    <message>
        <source>About parboard</source>
        <translation>Giới thiệu parboard</translation>
    </message>
    <message>
        <source>parboard %1
Dashboard of administrative-reform figures for the staff of provincial steering committees.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>parboard %1
Bảng theo dõi số liệu cải cách hành chính, dành cho bộ phận giúp việc Ban Chỉ đạo cải cách hành chính cấp tỉnh.

Phần mềm tự do theo Giấy phép Công cộng GNU (GNU General Public License), phiên bản 3 hoặc mới hơn.</translation>
    </message>
    <message>
        <source>“%1” may only be read. You can look and print; changes and choices are not kept.</source>
        <translation>“%1” chỉ được đọc. Có thể xem và in; các thay đổi và lựa chọn không được lưu.</translation>
    </message>
    <message>
        <source>%1 – parboard</source>
        <translation>%1 – parboard</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Mở cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>parboard databases (*.db);;All files (*)</source>
        <translation>Cơ sở dữ liệu parboard (*.db);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Tạo cơ sở dữ liệu mới</translation>
    </message>
    <message>
        <source>parboard databases (*.db)</source>
        <translation>Cơ sở dữ liệu parboard (*.db)</translation>
    </message>
    <message>
        <source>The language changes when you open parboard the next time.</source>
        <translation>Ngôn ngữ sẽ thay đổi khi mở parboard lần sau.</translation>
    </message>
    <message>
        <source>%1 Until then you can look and print; changes and choices are not kept.</source>
        <translation>%1 Trong thời gian chờ, có thể xem và in; các thay đổi và lựa chọn không được lưu.</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Đang khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>%1 To leave without it, do the same once more.</source>
        <translation>%1 Nếu chấp nhận bỏ nội dung đó, hãy thực hiện lại thao tác vừa rồi.</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, or stop it.</source>
        <translation>Đang nhập số liệu. Hãy chờ xong hoặc dừng lại.</translation>
    </message>
    <message>
        <source>Open a database first, then drop “%1” once more to import it.</source>
        <translation>Hãy mở một cơ sở dữ liệu trước, rồi thả “%1” lần nữa để nhập.</translation>
    </message>
    <message>
        <source>A backup or a withdrawal is running. Wait until it is done.</source>
        <translation>Đang sao lưu hoặc đang rút lô số liệu. Hãy chờ đến khi xong.</translation>
    </message>
</context>
<context>
    <name>parboard::MatrixPane</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>Sao chép &amp;bảng</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Nobody has reported for this kind of period</source>
        <translation>Chưa có đơn vị nào báo cáo cho loại kỳ này</translation>
    </message>
    <message>
        <source>Select units on the overview, or enter or import figures of such a period.</source>
        <translation>Hãy chọn đơn vị ở bảng theo dõi, hoặc nhập số liệu của loại kỳ này (gõ trực tiếp hoặc nhập từ báo cáo).</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>Nine months</source>
        <translation>9 tháng</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>Báo cá&amp;o:</translation>
    </message>
    <message>
        <source>Copy the table as shown, ready to paste into a spreadsheet or a document</source>
        <translation>Sao chép bảng như đang hiện để dán vào bảng tính hoặc văn bản</translation>
    </message>
    <message>
        <source>See the table on pages, save it as PDF or print it</source>
        <translation>Xem bảng theo trang, lưu thành PDF hoặc in</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Tình hình báo cáo</translation>
    </message>
    <message>
        <source>&amp;Open the form</source>
        <translation>&amp;Mở biểu nhập</translation>
    </message>
    <message>
        <source>3/9: three of the nine indicators that the unit reported the time before, or of the headline ones.</source>
        <translation>3/9: có ba trong chín chỉ tiêu mà đơn vị đã báo cáo kỳ trước, hoặc trong các chỉ tiêu chính.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
</context>
<context>
    <name>parboard::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>parboard::NameDialog</name>
    <message>
        <source>unnamed</source>
        <translation>người chưa ghi tên</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Họ tên của mình</translation>
    </message>
    <message>
        <source>The name is kept with every figure that you enter, change, approve or explain.</source>
        <translation>Họ tên được lưu kèm mỗi số liệu đã nhập, sửa, duyệt hoặc giải trình.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ tên</translation>
    </message>
</context>
<context>
    <name>parboard::OwnUnitDialog</name>
    <message>
        <source>Own unit</source>
        <translation>Đơn vị của mình</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Your own unit is drawn in the strong colour in every chart and table.</source>
        <translation>Đơn vị của mình được tô màu đậm trong mọi biểu đồ và bảng.</translation>
    </message>
    <message>
        <source>&amp;No own unit</source>
        <translation>&amp;Không chọn đơn vị của mình</translation>
    </message>
</context>
<context>
    <name>parboard::OwnUnitForm</name>
    <message>
        <source>A unit to be scored</source>
        <translation>Đơn vị được chấm điểm</translation>
    </message>
    <message>
        <source>department</source>
        <translation>sở, ngành</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>xã, phường</translation>
    </message>
    <message>
        <source>district</source>
        <translation>huyện</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>Tỉ&amp;nh</translation>
    </message>
</context>
<context>
    <name>parboard::PageOutput</name>
    <message>
        <source>Save picture</source>
        <translation>Lưu hình ảnh</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Hình ảnh (*.png);;Hình vẽ (*.svg)</translation>
    </message>
    <message>
        <source>dashboard.png</source>
        <translation>bang-theo-doi.png</translation>
    </message>
    <message>
        <source>panel-%1.png</source>
        <translation>bieu-do-%1.png</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Sao chép hình ảnh</translation>
    </message>
    <message>
        <source>&amp;Save picture of this panel…</source>
        <translation>&amp;Lưu hình ảnh biểu đồ này…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>tong-hop-cchc.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>parboard::Pages</name>
    <message>
        <source>Dashboard</source>
        <translation>Bảng theo dõi</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Nhập số liệu</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>Việc cần xử lý</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>things-to-do.pdf</source>
        <translation>viec-can-xu-ly.pdf</translation>
    </message>
    <message>
        <source>Things to do (%L1)</source>
        <translation>Việc cần xử lý (%L1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập từ tệp</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Reform index</source>
        <translation>Chỉ số CCHC</translation>
    </message>
</context>
<context>
    <name>parboard::PagesView</name>
    <message>
        <source>Pages of the summary</source>
        <translation>Các trang của bản tổng hợp</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>parboard::PanelLayout</name>
    <message numerus="yes">
        <source>%n more unit(s) not drawn; see the table</source>
        <translation>
            <numerusform>Còn %n đơn vị chưa vẽ; xem bảng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::PastValuesView</name>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Tăng, giảm</translation>
    </message>
    <message>
        <source>Against the period just before</source>
        <translation>So với kỳ liền trước</translation>
    </message>
    <message>
        <source>Earlier periods</source>
        <translation>Các kỳ trước</translation>
    </message>
    <message>
        <source>computed from counts</source>
        <translation>tính từ số lượng</translation>
    </message>
    <message>
        <source>(b) series break: no change computed</source>
        <translation>(đq) chuỗi số liệu đứt quãng: không tính tăng, giảm</translation>
    </message>
    <message>
        <source>- - limit %1</source>
        <translation>- - giới hạn %1</translation>
    </message>
    <message>
        <source>(b)</source>
        <comment>series break</comment>
        <translation>(đq)</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>Ô này</translation>
    </message>
</context>
<context>
    <name>parboard::PeriodDialog</name>
    <message>
        <source>&amp;Last year</source>
        <translation>Đế&amp;n năm</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Thêm kỳ báo cáo</translation>
    </message>
    <message>
        <source>Quarter I</source>
        <translation>Quý I</translation>
    </message>
    <message>
        <source>Quarter II</source>
        <translation>Quý II</translation>
    </message>
    <message>
        <source>Quarter III</source>
        <translation>Quý III</translation>
    </message>
    <message>
        <source>Quarter IV</source>
        <translation>Quý IV</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>Nine months</source>
        <translation>9 tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Several years</source>
        <translation>Nhiều năm</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Kind of period</source>
        <translation>&amp;Loại kỳ</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Nă&amp;m</translation>
    </message>
    <message>
        <source>The last year must come after the first. For a single year choose the kind “Year”.</source>
        <translation>Năm cuối phải sau năm đầu. Nếu chỉ một năm, hãy chọn loại kỳ “Năm”.</translation>
    </message>
</context>
<context>
    <name>parboard::PeriodPicker</name>
    <message>
        <source>Previous period</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+Page Up</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+Page Down</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>The reporting period; “latest of each unit” shows every unit with its own last period</source>
        <translation>Kỳ báo cáo; “Gần nhất của từng đơn vị” hiện mỗi đơn vị theo kỳ gần nhất của đơn vị đó</translation>
    </message>
    <message>
        <source>Latest of each unit</source>
        <translation>Gần nhất của từng đơn vị</translation>
    </message>
</context>
<context>
    <name>parboard::PlannedFiguresModel</name>
    <message>
        <source>Put beside</source>
        <translation>Giữ số cũ, lưu thêm số mới</translation>
    </message>
    <message>
        <source>Use the new figure</source>
        <translation>Thay bằng số mới</translation>
    </message>
    <message>
        <source>Keep the old figure</source>
        <translation>Giữ số cũ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Số cũ</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>Đang có</translation>
    </message>
    <message>
        <source>Source of it</source>
        <translation>Nguồn đang có</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Cách xử lý</translation>
    </message>
</context>
<context>
    <name>parboard::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Xem trước khi in</translation>
    </message>
    <message>
        <source>Preview commands</source>
        <translation>Các lệnh xem trước</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Lưu PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Trang t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Trang &amp;sau</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Vừa &amp;chiều rộng</translation>
    </message>
    <message>
        <source>Fit pa&amp;ge</source>
        <translation>Vừa tran&amp;g</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Thu nhỏ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation>Trang %1/%2 · %3 %</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the pages as PDF (Ctrl+S) and print the file on another computer.</source>
        <translation>Máy tính này chưa cài đặt máy in. Hãy lưu các trang thành PDF (Ctrl+S) rồi in tệp ở máy khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer %1.</source>
        <translation>
            <numerusform>Đã gửi %n trang đến máy in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::PublishedPane</name>
    <message>
        <source>Published indices</source>
        <translation>Chỉ số công bố</translation>
    </message>
    <message>
        <source>About this index</source>
        <translation>Về chỉ số này</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>Năm nà&amp;y</translation>
    </message>
    <message>
        <source>&amp;Scores over the years</source>
        <translation>Điểm q&amp;ua các năm</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Các khung nhìn</translation>
    </message>
    <message>
        <source>Years with figures</source>
        <translation>Các năm có số liệu</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>X&amp;em thêm</translation>
    </message>
    <message>
        <source>Copy and save</source>
        <translation>Sao chép và lưu</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>C&amp;hỉ số</translation>
    </message>
    <message>
        <source>Ye&amp;ar</source>
        <translation>Năm đánh g&amp;iá</translation>
    </message>
    <message>
        <source>No figures of %1 yet</source>
        <translation>Chưa có số liệu của %1</translation>
    </message>
    <message>
        <source>Enter scores and ranks on the page “Enter figures”, or import a table with them. Other indices stand in the list above.</source>
        <translation>Hãy nhập điểm và thứ hạng ở trang “Nhập số liệu”, hoặc nhập bảng có các số đó từ tệp. Danh sách phía trên có các chỉ số khác.</translation>
    </message>
    <message>
        <source>published-index.png</source>
        <translation>chi-so-cong-bo.png</translation>
    </message>
    <message>
        <source>Ran&amp;ks over the years</source>
        <translation>Thứ hạng &amp;qua các năm</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Chỉ số thành phần</translation>
    </message>
</context>
<context>
    <name>parboard::RejectedCellsModel</name>
    <message>
        <source>whole row</source>
        <translation>cả dòng</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung ô</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>parboard::RemoveFileDialog</name>
    <message>
        <source>Remove the attached file</source>
        <translation>Bỏ tệp đính kèm</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ tệp</translation>
    </message>
    <message>
        <source>Remove “%1” (%2)?</source>
        <translation>Bỏ “%1” (%2)?</translation>
    </message>
    <message>
        <source>The source and its figures stay. The file goes from the database when you save the source; after that only a backup still has it. Save it somewhere first if you may need it as evidence.</source>
        <translation>Nguồn và các số liệu vẫn giữ nguyên. Tệp sẽ bị xóa khỏi cơ sở dữ liệu khi lưu nguồn; sau đó chỉ còn trong bản sao lưu. Hãy lưu tệp ra nơi khác trước nếu còn cần làm căn cứ.</translation>
    </message>
</context>
<context>
    <name>parboard::ReportPage</name>
    <message>
        <source>A&amp;ccept the new numbers</source>
        <translation>C&amp;hấp nhận số mới</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Lưu báo cáo…</translation>
    </message>
    <message>
        <source>Move a block</source>
        <translation>Dời khối</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Mẫ&amp;u báo cáo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu báo cáo</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Kiểu nhìn</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kiểu nhìn</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Có màu</translation>
    </message>
    <message>
        <source>As a photocopy</source>
        <translation>Như bản photocopy</translation>
    </message>
    <message>
        <source>Red-green blind</source>
        <translation>Mắt mù màu đỏ - lục</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Thê&amp;m</translation>
    </message>
    <message>
        <source>Print, keep, templates, who signs</source>
        <translation>In, lưu giữ, tệp mẫu, người ký</translation>
    </message>
    <message>
        <source>&amp;Blocks, in their order</source>
        <translation>Các khối, th&amp;eo thứ tự</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Các khối</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Dời &amp;lên</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Dời &amp;xuống</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Bỏ ra</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Chọn mẫu</translation>
    </message>
    <message>
        <source>No block is chosen.</source>
        <translation>Chưa chọn khối nào.</translation>
    </message>
    <message>
        <source>Each page has the sentence of its own figures.</source>
        <translation>Mỗi trang có câu viết từ số liệu của trang đó.</translation>
    </message>
    <message>
        <source>Te&amp;xt of the block (numbers stay bound to their figures)</source>
        <translation>Lời &amp;văn của khối (con số luôn gắn với số liệu)</translation>
    </message>
    <message>
        <source>This block is made of figures only.</source>
        <translation>Khối này chỉ gồm số liệu.</translation>
    </message>
    <message>
        <source>Edit a text</source>
        <translation>Sửa lời văn</translation>
    </message>
    <message>
        <source>Accept the new numbers</source>
        <translation>Chấp nhận số mới</translation>
    </message>
    <message>
        <source>Take out a block</source>
        <translation>Bỏ một khối</translation>
    </message>
    <message>
        <source>The block is taken out; Ctrl+Z brings it back.</source>
        <translation>Đã bỏ khối; nhấn Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Thêm khối</translation>
    </message>
    <message>
        <source>Go on with the report</source>
        <translation>Soạn tiếp báo cáo</translation>
    </message>
    <message>
        <source>This is the report that you were putting together; Ctrl+Z goes back to the template.</source>
        <translation>Đây là báo cáo đang soạn dở; nhấn Ctrl+Z để trở về mẫu.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page of the first of %n unit(s)</source>
        <translation>
            <numerusform>Trang của đơn vị đầu trong %n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) changed since the text was written</source>
        <translation>
            <numerusform>%n con số đã thay đổi từ khi viết lời văn</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Chec&amp;k for the photocopier</source>
        <translation>Kiểm tra bản &amp;photocopy</translation>
    </message>
    <message>
        <source>&amp;Add a block</source>
        <translation>Thêm &amp;khối</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Keep in the database as…</source>
        <translation>L&amp;ưu giữ trong cơ sở dữ liệu…</translation>
    </message>
    <message>
        <source>&amp;Delete the kept report</source>
        <translation>&amp;Xóa báo cáo đã lưu giữ</translation>
    </message>
    <message>
        <source>&amp;Open a template file…</source>
        <translation>&amp;Mở tệp mẫu…</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate file…</source>
        <translation>Lưu thành &amp;tệp mẫu…</translation>
    </message>
    <message>
        <source>&amp;Who issues and signs…</source>
        <translation>Cơ quan &amp;ban hành, người ký…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>bao-cao.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text for Word and Writer (*.odt);;Web page (*.html);;Tables for Excel (*.xlsx)</source>
        <translation>PDF (*.pdf);;Văn bản cho Word và Writer (*.odt);;Trang web (*.html);;Bảng cho Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Đang ghi báo cáo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Lines and colours of these pages survive a photocopier.</source>
        <translation>Nét và màu của các trang này vẫn rõ khi photocopy.</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Lưu giữ báo cáo</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>Tên báo cáo</translation>
    </message>
    <message>
        <source>The report “%1” is kept in the database.</source>
        <translation>Báo cáo “%1” đã được lưu giữ trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Templates of the program stay. Choose a report that you kept.</source>
        <translation>Không xóa được mẫu của chương trình. Hãy chọn một báo cáo đã lưu giữ.</translation>
    </message>
    <message>
        <source>The report “%1” is deleted; it stays here until you choose another.</source>
        <translation>Đã xóa báo cáo “%1”; nội dung còn ở đây cho đến khi chọn báo cáo khác.</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Mở tệp mẫu</translation>
    </message>
    <message>
        <source>Templates of reports (*.json)</source>
        <translation>Mẫu báo cáo (*.json)</translation>
    </message>
    <message>
        <source>The template “%1” is open. Keep it in the database to find it here again.</source>
        <translation>Đã mở mẫu “%1”. Hãy lưu giữ trong cơ sở dữ liệu để lần sau còn thấy ở đây.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Lưu thành mẫu</translation>
    </message>
    <message>
        <source>report-template.json</source>
        <translation>mau-bao-cao.json</translation>
    </message>
    <message>
        <source>Reports bear these names from now on.</source>
        <translation>Từ nay báo cáo ghi các tên này.</translation>
    </message>
    <message>
        <source>Change a block</source>
        <translation>Sửa khối</translation>
    </message>
    <message>
        <source>(report in hand)</source>
        <translation>(báo cáo đang soạn)</translation>
    </message>
    <message>
        <source>the database is read-only: changes are not kept</source>
        <translation>cơ sở dữ liệu chỉ đọc: không lưu được thay đổi</translation>
    </message>
    <message>
        <source>A report of several units is printed from its file: save it as PDF and print that.</source>
        <translation>Báo cáo của nhiều đơn vị được in từ tệp: hãy lưu thành PDF rồi in tệp đó.</translation>
    </message>
    <message>
        <source>Delete the kept report</source>
        <translation>Xóa báo cáo đã lưu giữ</translation>
    </message>
    <message>
        <source>What you had changed is kept as “%1”.</source>
        <translation>Phần đang soạn được lưu giữ với tên “%1”.</translation>
    </message>
</context>
<context>
    <name>parboard::ReportingMatrixModel</name>
    <message>
        <source>nothing reported</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>partly reported</source>
        <translation>báo cáo một phần</translation>
    </message>
    <message>
        <source>complete, but late</source>
        <translation>đầy đủ nhưng chậm</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đầy đủ</translation>
    </message>
    <message>
        <source>approved and locked</source>
        <translation>đã duyệt và khóa</translation>
    </message>
    <message>
        <source>P</source>
        <comment>sign of a partly reported period</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>L</source>
        <comment>sign of a late report</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>C</source>
        <comment>sign of a complete report</comment>
        <translation>Đ</translation>
    </message>
    <message>
        <source>A</source>
        <comment>sign of an approved and locked report</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>First figures on %1, after the due day %2.</source>
        <translation>Có số liệu đầu tiên ngày %1, sau thời hạn %2.</translation>
    </message>
    <message>
        <source>First figures on %1.</source>
        <translation>Có số liệu đầu tiên ngày %1.</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>Thời hạn: %1.</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1, thời hạn %2</translation>
    </message>
    <message>
        <source>the unit did not exist then</source>
        <translation>khi đó chưa có hoặc không còn đơn vị này</translation>
    </message>
    <message>
        <source>%1 of the %2 headline indicators: no earlier report of this unit is in the table.</source>
        <translation>Có %1 trên %2 chỉ tiêu chính: trong bảng chưa có báo cáo kỳ trước của đơn vị này.</translation>
    </message>
    <message>
        <source>%1 of the %2 indicators that its report for %3 had.</source>
        <translation>Có %1 trên %2 chỉ tiêu mà đơn vị đã báo cáo kỳ %3.</translation>
    </message>
</context>
<context>
    <name>parboard::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>The backup that you choose takes the place of %1. What the file holds now is kept: it becomes a backup in this list, and you can go back to it in the same way.</source>
        <translation>Bản sao lưu được chọn sẽ thay thế %1. Nội dung hiện có của tệp vẫn được giữ: nội dung đó trở thành một bản sao lưu trong danh sách này và có thể khôi phục lại bằng cách tương tự.</translation>
    </message>
    <message>
        <source>State of the chosen backup</source>
        <translation>Tình trạng của bản sao lưu đã chọn</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>&amp;Tệp khác…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Các bản sao lưu</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Restore from another file</source>
        <translation>Khôi phục từ tệp khác</translation>
    </message>
    <message>
        <source>parboard databases (*.db);;All files (*)</source>
        <translation>Cơ sở dữ liệu parboard (*.db);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>another file: %1</source>
        <translation>tệp khác: %1</translation>
    </message>
    <message>
        <source>Choose a backup; it is checked before anything happens.</source>
        <translation>Hãy chọn một bản sao lưu; bản này được kiểm tra trước khi khôi phục.</translation>
    </message>
    <message>
        <source>There is no backup of this database yet. If you have a copy elsewhere, choose it with “Another file…”.</source>
        <translation>Cơ sở dữ liệu này chưa có bản sao lưu. Nếu có bản sao ở nơi khác, hãy chọn bằng nút “Tệp khác…”.</translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>Đang kiểm tra bản sao lưu…</translation>
    </message>
    <message>
        <source>The backup is sound: %1 figures, %2 sources.</source>
        <translation>Bản sao lưu dùng được: %1 số liệu, %2 nguồn.</translation>
    </message>
    <message>
        <source>This backup cannot be used. %1</source>
        <translation>Không dùng được bản sao lưu này. %1</translation>
    </message>
</context>
<context>
    <name>parboard::SchemePane</name>
    <message>
        <source>&amp;Import…</source>
        <translation>Nhậ&amp;p từ tệp…</translation>
    </message>
    <message>
        <source>Read a scheme from a workbook or CSV; nothing is stored yet</source>
        <translation>Đọc bộ tiêu chí từ bảng tính hoặc CSV; chưa lưu gì</translation>
    </message>
    <message>
        <source>Write the table to a workbook or CSV</source>
        <translation>Ghi bảng ra bảng tính hoặc CSV</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>T&amp;hêm dòng</translation>
    </message>
    <message>
        <source>Add a row below (Insert)</source>
        <translation>Thêm một dòng bên dưới (Insert)</translation>
    </message>
    <message>
        <source>Remove the row (Ctrl+Delete)</source>
        <translation>Xóa dòng (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>Move the row up (Ctrl+Up)</source>
        <translation>Chuyển dòng lên (Ctrl+Lên)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>X&amp;uống</translation>
    </message>
    <message>
        <source>Move the row down (Ctrl+Down)</source>
        <translation>Chuyển dòng xuống (Ctrl+Xuống)</translation>
    </message>
    <message>
        <source>Take edits &amp;back</source>
        <translation>Bỏ các tha&amp;y đổi</translation>
    </message>
    <message>
        <source>Show the stored scheme again</source>
        <translation>Hiện lại bộ tiêu chí đã lưu</translation>
    </message>
    <message>
        <source>Score the &amp;year by the newest version</source>
        <translation>Chấm năm này th&amp;eo phiên bản mới nhất</translation>
    </message>
    <message>
        <source>Points of components that are still there go along; the others stay under the old version</source>
        <translation>Điểm của các tiêu chí còn giữ được chuyển theo; phần còn lại ở lại phiên bản cũ</translation>
    </message>
    <message>
        <source>&amp;Store as a new version</source>
        <translation>Lưu thành ph&amp;iên bản mới</translation>
    </message>
    <message>
        <source>Years that have points keep the version they have</source>
        <translation>Các năm đã có điểm giữ nguyên phiên bản của mình</translation>
    </message>
    <message>
        <source>Rows of the scheme</source>
        <translation>Các dòng của bộ tiêu chí</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Những chỗ sai</translation>
    </message>
    <message>
        <source>%1 is scored by version %2.</source>
        <translation>Năm %1 chấm theo phiên bản %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) without points: to be completed from the official decision.</source>
        <translation>
            <numerusform>%n tiêu chí chưa có điểm: cần hoàn thiện theo văn bản chính thức.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited, not stored yet.</source>
        <translation>Đã sửa, chưa lưu.</translation>
    </message>
    <message>
        <source>Edited; it can be stored when nothing is wrong any more.</source>
        <translation>Đã sửa; chỉ lưu được khi không còn chỗ sai.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is stored.</source>
        <translation>Đã lưu phiên bản %1 của %2.</translation>
    </message>
    <message>
        <source>Read a scheme</source>
        <translation>Đọc bộ tiêu chí</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>Bảng (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>The scheme of %1 is read; store it to use it.</source>
        <translation>Đã đọc bộ tiêu chí từ %1; hãy lưu để dùng.</translation>
    </message>
    <message>
        <source>The scheme of %1 cannot be stored yet: see what is wrong below the table.</source>
        <translation>Chưa lưu được bộ tiêu chí từ %1: xem những chỗ sai dưới bảng.</translation>
    </message>
    <message>
        <source>Write the scheme</source>
        <translation>Ghi bộ tiêu chí</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Bảng tính (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is scored by version %2 now; %n entry(s) went along.</source>
        <translation>
            <numerusform>Năm %1 nay chấm theo phiên bản %2; đã chuyển theo %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left under the old version: %1.</source>
        <translation>Ở lại phiên bản cũ: %1.</translation>
    </message>
    <message>
        <source>The edits of %1 are not stored; they stay here while the database is open.</source>
        <translation>Các thay đổi của %1 chưa được lưu; vẫn giữ ở đây khi cơ sở dữ liệu còn mở.</translation>
    </message>
    <message>
        <source>Take edits back</source>
        <translation>Bỏ các thay đổi</translation>
    </message>
    <message>
        <source>%1, version %2 is the newest.</source>
        <translation>%1, mới nhất là phiên bản %2.</translation>
    </message>
    <message>
        <source>%1 with the code %2.</source>
        <translation>%1, mã %2.</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Đọc từ tệp</translation>
    </message>
    <message>
        <source>%1 has edits of its own that are not stored: choose it above and store or take them back first.</source>
        <translation>Bộ %1 còn thay đổi riêng chưa lưu: hãy chọn bộ đó ở trên rồi lưu hoặc bỏ các thay đổi trước.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Xuất &amp;ra tệp…</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>Xó&amp;a dòng</translation>
    </message>
    <message>
        <source>Score the year by the newest version</source>
        <translation>Chấm năm theo phiên bản mới nhất</translation>
    </message>
    <message>
        <source>Shall %1 be scored by version %2 from now on? Points of components that are still there go along; the others stay under version %3 and count no more. This is no step of undo.</source>
        <translation>Từ nay chấm năm %1 theo phiên bản %2? Điểm của tiêu chí thành phần còn trong phiên bản mới được chuyển theo; điểm khác ở lại phiên bản %3 và không được tính nữa. Việc này không hoàn tác được.</translation>
    </message>
    <message>
        <source>Keep version %1</source>
        <translation>Giữ phiên bản %1</translation>
    </message>
    <message>
        <source>Score by version %1</source>
        <translation>Chấm theo phiên bản %1</translation>
    </message>
    <message>
        <source>Another name or other points now, look at them: %1.</source>
        <translation>Tên hoặc điểm tối đa đã khác, cần xem lại: %1.</translation>
    </message>
</context>
<context>
    <name>parboard::SchemeRowsModel</name>
    <message>
        <source>Add a row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Chuyển dòng</translation>
    </message>
    <message>
        <source>Change row %1</source>
        <translation>Sửa dòng %1</translation>
    </message>
</context>
<context>
    <name>parboard::ScoringPane</name>
    <message>
        <source>Criteria and points</source>
        <translation>Tiêu chí và điểm</translation>
    </message>
    <message>
        <source>Type points into a cell; they are stored at once</source>
        <translation>Gõ điểm vào ô; điểm được lưu ngay</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Sao &amp;chép bảng</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) of the scheme have no points yet; complete them from the official decision.</source>
        <translation>
            <numerusform>%n tiêu chí của bộ này chưa có điểm; cần hoàn thiện theo văn bản chính thức.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parboard::SentenceEdit</name>
    <message>
        <source>Was accepted as: %1</source>
        <translation>Số đã chấp nhận: %1</translation>
    </message>
    <message>
        <source>Bound to its figure</source>
        <translation>Gắn với số liệu</translation>
    </message>
</context>
<context>
    <name>parboard::SourceDialog</name>
    <message>
        <source>No source matches. Change the words, or add a new source.</source>
        <translation>Không có nguồn nào phù hợp. Hãy đổi từ cần tìm, hoặc thêm nguồn mới.</translation>
    </message>
    <message>
        <source>&amp;New source…</source>
        <translation>&amp;Thêm nguồn…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Find by title, publisher, number or date</source>
        <translation>Tìm theo tiêu đề, cơ quan công bố, số hoặc ngày</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Tìm nguồn</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Nguồn của số liệu</translation>
    </message>
    <message>
        <source>&amp;Use this source</source>
        <translation>&amp;Dùng nguồn này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Thêm nguồn</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Sửa nguồn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Quay lại danh sách</translation>
    </message>
    <message>
        <source>This source is not saved yet. Save it, or go back once more to give it up.</source>
        <translation>Nguồn này chưa được lưu. Hãy lưu, hoặc quay lại lần nữa để bỏ.</translation>
    </message>
</context>
<context>
    <name>parboard::SourceForm</name>
    <message>
        <source>125/BC-UBND</source>
        <translation>125/BC-UBND</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>L&amp;oại</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>&amp;Số, ký hiệu</translation>
    </message>
    <message>
        <source>&amp;Title (required)</source>
        <translation>&amp;Tiêu đề (bắt buộc)</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Cơ quan công bố</translation>
    </message>
    <message>
        <source>Dat&amp;e</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Liên &amp;kết</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>report or document</source>
        <translation>báo cáo hoặc văn bản</translation>
    </message>
    <message>
        <source>news article</source>
        <translation>bài báo</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>bộ dữ liệu</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>nhập tay</translation>
    </message>
    <message>
        <source>Give the title: it is what people find the source by.</source>
        <translation>Hãy ghi tiêu đề: nguồn được tìm theo tiêu đề.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 14/06/2026, or leave it empty.</source>
        <translation>Đây không phải là ngày. Hãy ghi như 14/06/2026, hoặc để trống.</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://. Correct it, or leave it empty.</source>
        <translation>Liên kết bắt đầu bằng https:// hoặc http://. Hãy sửa lại, hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>parboard::SourceList</name>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Cơ quan công bố</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
</context>
<context>
    <name>parboard::SourcePanel</name>
    <message>
        <source>Copy source</source>
        <translation>Sao chép nguồn</translation>
    </message>
    <message>
        <source>&amp;Where the figure comes from</source>
        <translation>Số &amp;liệu lấy từ đâu</translation>
    </message>
    <message>
        <source>Copy the source as one line, to paste into a report</source>
        <translation>Sao chép nguồn thành một dòng để dán vào báo cáo</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>Số liệu lấy từ đâu</translation>
    </message>
    <message>
        <source>Click a bar or a cell to see which document the figure comes from.</source>
        <translation>Nhấp vào một cột hoặc một ô để xem số liệu lấy từ văn bản nào.</translation>
    </message>
    <message>
        <source>The link “%1” could not be opened. Copy it with the right mouse button and open it in your browser.</source>
        <translation>Không mở được liên kết “%1”. Hãy sao chép bằng nút chuột phải rồi mở trong trình duyệt.</translation>
    </message>
</context>
<context>
    <name>parboard::Sparkline</name>
    <message>
        <source>Course of the values</source>
        <translation>Diễn biến số liệu</translation>
    </message>
</context>
<context>
    <name>parboard::StartPage</name>
    <message>
        <source>Open &amp;sample data</source>
        <translation>Mở dữ liệu &amp;mẫu</translation>
    </message>
    <message>
        <source>Real published figures of several provinces, with their sources</source>
        <translation>Số liệu thật đã công bố của một số tỉnh, kèm nguồn</translation>
    </message>
    <message>
        <source>Units and indicators are there, figures are yours to add</source>
        <translation>Có sẵn đơn vị và chỉ tiêu, chưa có số liệu</translation>
    </message>
    <message>
        <source>A parboard database on this computer or a shared drive</source>
        <translation>Cơ sở dữ liệu parboard trên máy này hoặc ổ đĩa dùng chung</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Đã mở gần đây</translation>
    </message>
    <message>
        <source>Administrative reform figures at a glance</source>
        <translation>Số liệu cải cách hành chính trên một trang</translation>
    </message>
    <message>
        <source>On-time processing, online services and staffing, side by side, each figure with the document it comes from.</source>
        <translation>Giải quyết đúng hạn, dịch vụ công trực tuyến và biên chế đặt cạnh nhau; mỗi số liệu đều kèm văn bản nguồn.</translation>
    </message>
    <message>
        <source>Start an empt&amp;y database</source>
        <translation>Tạo cơ sở dữ liệu t&amp;rống</translation>
    </message>
    <message>
        <source>Open an&amp;other file…</source>
        <translation>Mở tệp &amp;khác…</translation>
    </message>
</context>
<context>
    <name>parboard::TablePane</name>
    <message>
        <source>Copy &amp;table</source>
        <translation>Sao chép &amp;bảng</translation>
    </message>
    <message>
        <source>Table of all figures</source>
        <translation>Bảng toàn bộ số liệu</translation>
    </message>
    <message>
        <source>Notes and symbols of the table</source>
        <translation>Ghi chú và ký hiệu của bảng</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>Tìm chỉ tiêu</translation>
    </message>
    <message>
        <source>Part of a name or of an area, with or without diacritics (Ctrl+F)</source>
        <translation>Một phần tên chỉ tiêu hoặc lĩnh vực, có dấu hoặc không dấu (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy the table as shown, ready to paste into a spreadsheet or a document</source>
        <translation>Sao chép bảng như đang hiện để dán vào bảng tính hoặc văn bản</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) found</source>
        <translation>
            <numerusform>Tìm thấy %n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes and symbols (%n)</source>
        <translation>
            <numerusform>Ghi chú và ký hiệu (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the footnote marks and symbols of the table mean</source>
        <translation>Giải thích dấu chú thích và ký hiệu trong bảng</translation>
    </message>
</context>
<context>
    <name>parboard::TargetDialog</name>
    <message>
        <source>&amp;Draw a target line</source>
        <translation>&amp;Vẽ đường mục tiêu</translation>
    </message>
    <message>
        <source>On-time target</source>
        <translation>Mục tiêu đúng hạn</translation>
    </message>
    <message>
        <source>Each office sets its own target for files settled on time. It is drawn as a line through the first panel, on screen and on paper.</source>
        <translation>Mỗi cơ quan tự đặt mục tiêu về tỷ lệ hồ sơ giải quyết đúng hạn. Mục tiêu được vẽ thành đường kẻ trên biểu đồ thứ nhất, cả trên màn hình và bản in.</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Mục tiêu</translation>
    </message>
</context>
<context>
    <name>parboard::TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
</context>
<context>
    <name>parboard::TrendPage</name>
    <message>
        <source>Six months</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>Nine months</source>
        <translation>9 tháng</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Thêm sự kiện</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>One drawing for each unit</source>
        <translation>Mỗi đơn vị một hình</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Cách xem</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Bước</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Thê&amp;m</translation>
    </message>
    <message>
        <source>Copy and save</source>
        <translation>Sao chép và lưu</translation>
    </message>
    <message>
        <source>What happened that day</source>
        <translation>Việc xảy ra hôm đó</translation>
    </message>
    <message>
        <source>The events that are drawn; choose one to take it away</source>
        <translation>Các sự kiện đang vẽ; chọn một sự kiện để bỏ</translation>
    </message>
    <message>
        <source>small-multiples.png</source>
        <translation>hinh-nho.png</translation>
    </message>
    <message>
        <source>trend.png</source>
        <translation>xu-huong.png</translation>
    </message>
    <message>
        <source>Event of %1 added.</source>
        <translation>Đã thêm sự kiện ngày %1.</translation>
    </message>
    <message>
        <source>Take away: %1 %2</source>
        <translation>Bỏ: %1 %2</translation>
    </message>
    <message>
        <source>Event of %1 taken away.</source>
        <translation>Đã bỏ sự kiện ngày %1.</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>Chỉ t&amp;iêu</translation>
    </message>
    <message>
        <source>Event &amp;on</source>
        <translation>Sự &amp;kiện ngày</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Các sự kiện đã g&amp;hi</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>Cấ&amp;p</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Về</translation>
    </message>
    <message>
        <source>On which drawings the event stands</source>
        <translation>Sự kiện hiện trên những biểu đồ nào</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>mọi đường</translation>
    </message>
    <message>
        <source>this indicator</source>
        <translation>chỉ tiêu này</translation>
    </message>
</context>
<context>
    <name>parboard::TrialModel</name>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>%1. Rule: %2</source>
        <translation>%1. Quy tắc: %2</translation>
    </message>
    <message>
        <source>%1 takes from 0 to %2 points.</source>
        <translation>%1 nhận từ 0 đến %2 điểm.</translation>
    </message>
    <message>
        <source>The rule of %1 (%2) cannot give %3 points; the nearest are tried.</source>
        <translation>Quy tắc của %1 (%2) không thể cho %3 điểm; thử với điểm gần nhất.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện có</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Still to win</source>
        <translation>Còn có thể đạt</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Đầu mối</translation>
    </message>
    <message>
        <source>Points tried for %1</source>
        <translation>Điểm thử của %1</translation>
    </message>
</context>
<context>
    <name>parboard::UnitChip</name>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Nhấn Delete để bỏ, Alt+Trái và Alt+Phải để đổi vị trí</translation>
    </message>
    <message>
        <source>%1, your own unit</source>
        <translation>%1, đơn vị của mình</translation>
    </message>
    <message>
        <source>Your own unit. Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Đơn vị của mình. Nhấn Delete để bỏ, Alt+Trái và Alt+Phải để đổi vị trí</translation>
    </message>
    <message>
        <source>My own &amp;unit</source>
        <translation>Đơn &amp;vị của mình</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Chuyển sang &amp;trái</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Chuyển sang &amp;phải</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Bỏ đơn vị này</translation>
    </message>
</context>
<context>
    <name>parboard::UnitPicker</name>
    <message>
        <source>Add a unit: type its name</source>
        <translation>Thêm đơn vị: gõ tên</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Type a name, with or without diacritics, and press Enter</source>
        <translation>Gõ tên, có dấu hoặc không dấu, rồi nhấn Enter</translation>
    </message>
    <message>
        <source>Add many</source>
        <translation>Thêm nhiều</translation>
    </message>
    <message>
        <source>Add the units with figures, a whole region, or all provinces</source>
        <translation>Thêm các đơn vị có số liệu, cả một vùng, hoặc tất cả các tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Add many units</source>
        <translation>Thêm nhiều đơn vị</translation>
    </message>
    <message>
        <source>63 provinces</source>
        <translation>63 tỉnh, thành phố</translation>
    </message>
    <message>
        <source>34 provinces</source>
        <translation>34 tỉnh, thành phố</translation>
    </message>
    <message>
        <source>List of provinces</source>
        <translation>Danh sách tỉnh, thành phố</translation>
    </message>
    <message>
        <source>The 63 provinces until 30 June 2025, or the 34 since</source>
        <translation>63 tỉnh, thành phố đến hết ngày 30/6/2025, hoặc 34 tỉnh, thành phố từ ngày 01/7/2025</translation>
    </message>
    <message>
        <source>Units with &amp;figures</source>
        <translation>Đơn vị có &amp;số liệu</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n province(s))</source>
        <translation>
            <numerusform>%1 (%n tỉnh, thành phố)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n province(s)</source>
        <translation>
            <numerusform>&amp;Tất cả %n tỉnh, thành phố</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Bỏ tất cả</translation>
    </message>
</context>
<context>
    <name>parboard::UnitSearchEdit</name>
    <message>
        <source>Suggested units</source>
        <translation>Các đơn vị gợi ý</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Gợi ý: %1</translation>
    </message>
</context>
<context>
    <name>parboard::UnkeptTexts</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>The database did not take what you typed: %1. Note it down, make room on the disk or close other programs that use the file, then go on: it is tried again.</source>
        <translation>Chưa lưu được nội dung vừa nhập vào cơ sở dữ liệu: %1. Hãy ghi lại nội dung này, giải phóng dung lượng ổ đĩa hoặc đóng chương trình khác đang dùng tệp rồi tiếp tục: chương trình sẽ thử lưu lại.</translation>
    </message>
</context>
<context>
    <name>parboard::UnlockDialog</name>
    <message>
        <source>Unlock approved figures</source>
        <translation>Mở khóa số liệu đã duyệt</translation>
    </message>
    <message>
        <source>These figures were approved. Who opens them again, when and why is kept.</source>
        <translation>Số liệu này đã được duyệt. Người mở khóa, thời điểm và lý do đều được lưu lại.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Mở khóa</translation>
    </message>
    <message>
        <source>for example: corrected by document 45/SNV</source>
        <translation>ví dụ: đính chính theo Văn bản số 45/SNV</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
</context>
<context>
    <name>parboard::VersionList</name>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>chosen between rivals</source>
        <translation>đã chọn giữa các số liệu khác nhau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <source>earlier version restored</source>
        <translation>đã khôi phục bản trước</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>đã làm lại</translation>
    </message>
    <message>
        <source>batch withdrawn</source>
        <translation>đã rút lại lô</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older version(s)</source>
        <translation>
            <numerusform>Hiện %n lần sửa cũ hơn</numerusform>
        </translation>
    </message>
    <message>
        <source>was in the bin</source>
        <translation>đã ở trong thùng rác</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>trước đó là %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>không dùng</translation>
    </message>
    <message>
        <source>without a window</source>
        <translation>không có khoảng số liệu</translation>
    </message>
    <message>
        <source>data %1</source>
        <translation>khoảng số liệu %1</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>không có ghi chú</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>ghi chú “%1”</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Restore: %1, %2</source>
        <translation>Khôi phục: %1, %2</translation>
    </message>
    <message>
        <source>Bring this version back; the present one is kept among the earlier ones</source>
        <translation>Lấy lại bản này; bản hiện tại được giữ trong các lần sửa trước</translation>
    </message>
</context>
<context>
    <name>parboard::WhatIfPane</name>
    <message>
        <source>Take edits &amp;back</source>
        <translation>Bỏ các tha&amp;y đổi</translation>
    </message>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>Bảng tính t&amp;hử…</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Tên kịch bản</translation>
    </message>
    <message>
        <source>Keep what is tried under this name</source>
        <translation>Giữ những điểm đang thử với tên này</translation>
    </message>
    <message>
        <source>Delete the scenario of this name</source>
        <translation>Xóa kịch bản có tên này</translation>
    </message>
    <message>
        <source>Components and tried points</source>
        <translation>Tiêu chí thành phần và điểm thử</translation>
    </message>
    <message>
        <source>Type points into the column “Tried”, or drag the slider; nothing of it is stored</source>
        <translation>Gõ điểm vào cột “Thử” hoặc kéo thanh trượt; không có gì được lưu</translation>
    </message>
    <message>
        <source>Points tried</source>
        <translation>Điểm thử</translation>
    </message>
    <message>
        <source>What moves the total</source>
        <translation>Điều gì làm tổng thay đổi</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>Đ&amp;iểm</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Hiện có: %1</translation>
    </message>
    <message>
        <source>Tried: %1; the total moves by %2 points of percent</source>
        <translation>Thử: %1; tổng thay đổi %2 điểm %</translation>
    </message>
    <message>
        <source>what-if.png</source>
        <translation>neu-thi.png</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who or what, points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>chưa rõ đầu mối</translation>
    </message>
    <message>
        <source>Nothing is left to be won.</source>
        <translation>Không còn điểm nào để giành.</translation>
    </message>
    <message>
        <source>Still to be won, by field: %1</source>
        <translation>Còn có thể đạt, theo lĩnh vực: %1</translation>
    </message>
    <message>
        <source>field %1:</source>
        <translation>lĩnh vực %1:</translation>
    </message>
    <message>
        <source>By who is in charge: %1</source>
        <translation>Theo đầu mối: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points. Rule: %4</source>
        <translation>%1: %2/%3 điểm. Quy tắc: %4</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>Đã giữ kịch bản “%1”.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Không có kịch bản “%1”.</translation>
    </message>
    <message>
        <source>what-if.pdf</source>
        <translation>neu-thi.pdf</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Sao &amp;chép bảng</translation>
    </message>
    <message>
        <source>Take edits back</source>
        <translation>Bỏ các thay đổi</translation>
    </message>
    <message>
        <source>Show the scenario “%1”</source>
        <translation>Hiện kịch bản “%1”</translation>
    </message>
    <message>
        <source>The scenario “%1” is back as it was.</source>
        <translation>Kịch bản “%1” đã trở lại như trước.</translation>
    </message>
    <message>
        <source>The scenario “%1” is not kept any more.</source>
        <translation>Kịch bản “%1” không còn được lưu.</translation>
    </message>
    <message>
        <source>The scenario “%1” is deleted.</source>
        <translation>Đã xóa kịch bản “%1”.</translation>
    </message>
    <message>
        <source>Keep the scenario “%1”</source>
        <translation>Lưu kịch bản “%1”</translation>
    </message>
    <message>
        <source>Delete the scenario “%1”</source>
        <translation>Xóa kịch bản “%1”</translation>
    </message>
    <message>
        <source>The scenario “%1” is overwritten; Ctrl+Z brings back what it was.</source>
        <translation>Đã ghi đè kịch bản “%1”; Ctrl+Z lấy lại nội dung trước đó.</translation>
    </message>
    <message>
        <source>The scenario “%1” is deleted; Ctrl+Z brings it back. The edits stay in the table until they are taken back.</source>
        <translation>Đã xóa kịch bản “%1”; Ctrl+Z lấy lại. Điểm đang thử vẫn ở trong bảng cho đến khi bỏ các thay đổi.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>Scenari&amp;o</source>
        <translation>&amp;Kịch bản</translation>
    </message>
</context>
<context>
    <name>parboard::WindowPicker</name>
    <message>
        <source>Days that the data cover</source>
        <translation>Khoảng số liệu</translation>
    </message>
    <message>
        <source>Reports of the ministry run from the 15th to the 14th; many offices use days of their own. The days are kept with every figure.</source>
        <translation>Kỳ báo cáo của Bộ tính từ ngày 15 đến ngày 14; nhiều cơ quan dùng mốc ngày riêng. Khoảng ngày được lưu kèm mỗi số liệu.</translation>
    </message>
    <message>
        <source>First day of the data</source>
        <translation>Ngày đầu của số liệu</translation>
    </message>
    <message>
        <source>Last day of the data</source>
        <translation>Ngày cuối của số liệu</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Ministry: %1</source>
        <translation>Theo Bộ: %1</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Theo lịch: %1</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Khoảng ngày khác</translation>
    </message>
    <message>
        <source>The first day is after the last. Correct one of them; until then %1 holds.</source>
        <translation>Ngày đầu sau ngày cuối. Hãy sửa một trong hai; trước khi sửa, vẫn áp dụng %1.</translation>
    </message>
</context>
<context>
    <name>parboard::WorkbookConversion</name>
    <message>
        <source>There is no room for the converted file: %1.</source>
        <translation>Không có chỗ để ghi tệp chuyển đổi: %1.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert %1. Open it in Excel or LibreOffice, save it as .xlsx, and import that. %2</source>
        <translation>LibreOffice không chuyển được %1. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nhập tệp đó. %2</translation>
    </message>
</context>
<context>
    <name>parboard::WorklistModel</name>
    <message>
        <source>Weight</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Nội dung cần xử lý</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
</context>
<context>
    <name>parboard::WorklistPage</name>
    <message>
        <source>&amp;Who has reported</source>
        <translation>Tình &amp;hình báo cáo</translation>
    </message>
    <message>
        <source>Checking the figures…</source>
        <translation>Đang kiểm tra số liệu…</translation>
    </message>
    <message>
        <source>Checking the figures: %1 of %2 units</source>
        <translation>Đang kiểm tra số liệu: %1/%2 đơn vị</translation>
    </message>
    <message>
        <source>WHO HAS REPORTED</source>
        <translation>TÌNH HÌNH BÁO CÁO</translation>
    </message>
    <message>
        <source>THINGS TO DO</source>
        <translation>VIỆC CẦN XỬ LÝ</translation>
    </message>
    <message>
        <source>There is nothing to list.</source>
        <translation>Không có nội dung nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to d&amp;o</source>
        <translation>&amp;Việc cần xử lý</translation>
    </message>
    <message>
        <source>Things to d&amp;o (%1)</source>
        <translation>&amp;Việc cần xử lý (%1)</translation>
    </message>
</context>
<context>
    <name>parboard::WorklistPane</name>
    <message>
        <source>&amp;Copy list</source>
        <translation>S&amp;ao chép danh sách</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>Việc cần xử lý</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the place</source>
        <translation>Nhấn Enter hoặc nhấp đúp để đến nơi cần xử lý</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Unit, indicator, period or words, with or without diacritics (Ctrl+F)</source>
        <translation>Đơn vị, chỉ tiêu, kỳ hoặc từ bất kỳ, có dấu hoặc không dấu (Ctrl+F)</translation>
    </message>
    <message>
        <source>Kind of things to do</source>
        <translation>Loại việc cần xử lý</translation>
    </message>
    <message>
        <source>Say why a finding of a quality rule stands although the figures are right</source>
        <translation>Nêu lý do số liệu vẫn đúng dù có điểm cần kiểm tra theo quy tắc</translation>
    </message>
    <message>
        <source>Copy the list as shown, ready to paste into a spreadsheet or a document</source>
        <translation>Sao chép danh sách như đang hiện để dán vào bảng tính hoặc văn bản</translation>
    </message>
    <message>
        <source>See the list as shown on pages, save it as PDF or print it</source>
        <translation>Xem danh sách như đang hiện theo trang, lưu thành PDF hoặc in</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Tất cả các loại (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>Đang hiện %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Không có việc thuộc loại này</translation>
    </message>
    <message>
        <source>The list has entries, but none that fit the search.</source>
        <translation>Danh sách có nội dung nhưng không mục nào khớp với từ cần tìm.</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Bỏ lọc, hiện tất cả</translation>
    </message>
    <message>
        <source>The figures are being checked</source>
        <translation>Đang kiểm tra số liệu</translation>
    </message>
    <message>
        <source>What is found appears here.</source>
        <translation>Kết quả kiểm tra sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Không có việc cần xử lý</translation>
    </message>
    <message>
        <source>All rules hold, nothing typed is left over, every unit has reported what is due, and a backup is at hand. New figures are checked as they are entered.</source>
        <translation>Số liệu đạt mọi quy tắc kiểm tra, không còn nội dung chưa lưu được, mọi đơn vị đã báo cáo đủ nội dung đến hạn, và đã có bản sao lưu. Số liệu mới được kiểm tra ngay khi nhập.</translation>
    </message>
    <message>
        <source>Found: “%1”</source>
        <translation>Tìm: “%1”</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Thử &amp;lại</translation>
    </message>
    <message>
        <source>The figures could not all be checked. %1</source>
        <translation>Chưa kiểm tra được toàn bộ số liệu. %1</translation>
    </message>
    <message>
        <source>The list could not be made</source>
        <translation>Chưa lập được danh sách</translation>
    </message>
    <message>
        <source>See above what went wrong. Put it right if you can, then try again.</source>
        <translation>Xem nguyên nhân ở phía trên. Khắc phục nếu có thể, rồi thử lại.</translation>
    </message>
    <message numerus="yes">
        <source>the first %n shown, search for others</source>
        <translation>
            <numerusform>Đang hiện %n mục đầu, tìm để thấy các mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read anew, so it may be out of date. %1</source>
        <translation>Không đọc lại được danh sách nên có thể đã cũ. %1</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>Giải t&amp;rình…</translation>
    </message>
</context>
<context>
    <name>parboard::Workspace</name>
    <message>
        <source>A unit needs a name and the province that it belongs to.</source>
        <translation>Đơn vị cần có tên và tỉnh mà nó trực thuộc.</translation>
    </message>
    <message>
        <source>There is already a unit %1 there.</source>
        <translation>Ở đó đã có đơn vị %1.</translation>
    </message>
    <message>
        <source>Figures are being changed just now. Wait until that is done.</source>
        <translation>Số liệu đang được thay đổi. Hãy chờ xong.</translation>
    </message>
</context>
</TS>
