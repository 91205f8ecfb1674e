<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample issue</source>
        <translation>打开样刊(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>属性(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy the text on these pages</source>
        <translation>复制当前页文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page	PgDown</source>
        <translation>下一页(&amp;N)	PgDown</translation>
    </message>
    <message>
        <source>&amp;Previous page	PgUp</source>
        <translation>上一页(&amp;P)	PgUp</translation>
    </message>
    <message>
        <source>&amp;First page</source>
        <translation>第一页(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>最后一页(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>转到指定页(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Bookmark this page</source>
        <translation>为本页添加书签(&amp;B)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;spread</source>
        <translation>适合跨页(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Single page</source>
        <translation>单页(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>双页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>随窗口自动切换(&amp;W)</translation>
    </message>
    <message>
        <source>Shift the &amp;pairing by one page</source>
        <translation>跨页错开一页(&amp;P)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>侧边栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Curl</source>
        <translation>卷页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Slide</source>
        <translation>滑动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fade</source>
        <translation>淡入淡出(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>白色(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;arm</source>
        <translation>暖色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Night</source>
        <translation>夜间(&amp;N)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Show fra&amp;me rate</source>
        <translation>显示帧率(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Fanye</source>
        <translation>关于翻页(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>Show the menu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Auto-tur&amp;n</source>
        <translation>自动翻页(&amp;L)</translation>
    </message>
    <message>
        <source>Auto-turn inter&amp;val…</source>
        <translation>自动翻页间隔(&amp;N)…</translation>
    </message>
    <message>
        <source>S&amp;low</source>
        <translation>舒缓(&amp;L)</translation>
    </message>
    <message>
        <source>Nor&amp;mal</source>
        <translation>适中(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;ast</source>
        <translation>轻快(&amp;B)</translation>
    </message>
    <message>
        <source>Hard co&amp;vers</source>
        <translation>硬封面(&amp;V)</translation>
    </message>
    <message>
        <source>Page-turn so&amp;und</source>
        <translation>翻页声(&amp;U)</translation>
    </message>
    <message>
        <source>Fit pag&amp;e</source>
        <translation>整页(&amp;H)</translation>
    </message>
    <message>
        <source>Fit without mar&amp;gins</source>
        <translation>去掉页边(&amp;G)</translation>
    </message>
    <message>
        <source>Save a copy &amp;with contents…</source>
        <translation>保存带目录的副本(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>连同出处复制(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;text</source>
        <translation>选择文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Hand tool</source>
        <translation>手形工具(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Thin</source>
        <translation>薄纸(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>中等(&amp;M)</translation>
    </message>
    <message>
        <source>Thic&amp;k</source>
        <translation>厚纸(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新载入(&amp;L)</translation>
    </message>
    <message>
        <source>Cut off &amp;automatically</source>
        <translation>自动裁掉(&amp;A)</translation>
    </message>
    <message>
        <source>Always &amp;cut off</source>
        <translation>总是裁掉(&amp;C)</translation>
    </message>
    <message>
        <source>Always &amp;show</source>
        <translation>总是显示(&amp;S)</translation>
    </message>
    <message>
        <source>Save the te&amp;xt…</source>
        <translation>保存文本(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the text of these pa&amp;ges…</source>
        <translation>保存这几页的文本(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>书本(&amp;B)</translation>
    </message>
    <message>
        <source>Book a&amp;nd text</source>
        <translation>书本与文本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>缩小字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>放大字号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>加宽行宽(&amp;W)</translation>
    </message>
    <message>
        <source>Save the mar&amp;ks…</source>
        <translation>保存标记(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>下划线(&amp;U)</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>高亮(&amp;G)</translation>
    </message>
    <message>
        <source>Write a n&amp;ote…</source>
        <translation>写笔记(&amp;O)…</translation>
    </message>
    <message>
        <source>Na&amp;rrower column</source>
        <translation>收窄行宽(&amp;R)</translation>
    </message>
    <message>
        <source>Save a copy with &amp;your marks…</source>
        <translation>保存带标记的副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>朗读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>上一句(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>下一句(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Make e-book…</source>
        <translation>制作独立电子书(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Print this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>“%1” needs a FILE.</source>
        <translation>“%1”后面需要给出文件（FILE）。</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Put quotation marks around words with spaces.</source>
        <translation>多了一个参数“%1”。含空格的内容请用引号括起来。</translation>
    </message>
    <message>
        <source>--page needs a page number such as 7, or a range such as 3-9, not “%1”.</source>
        <translation>--page 需要页码（如 7）或页码范围（如 3-9），不能是“%1”。</translation>
    </message>
    <message>
        <source>“find” needs a QUERY, or --queries with a file of queries.</source>
        <translation>“find”需要给出要查找的内容，或用 --queries 指定列有查找内容的文件。</translation>
    </message>
    <message>
        <source>The PDF and the list of queries cannot both come from standard input.</source>
        <translation>PDF 和查找列表不能同时从标准输入读取。</translation>
    </message>
    <message>
        <source>“render” needs --page with a page number, counted from 1.</source>
        <translation>“render”需要用 --page 给出页码，从 1 开始。</translation>
    </message>
    <message>
        <source>“render” needs --height with a number of pixels from 1 to %1.</source>
        <translation>“render”需要用 --height 给出 1 到 %1 之间的像素数。</translation>
    </message>
    <message>
        <source>“render” needs -o with the name of the image file.</source>
        <translation>“render”需要用 -o 给出要保存的图片文件名。</translation>
    </message>
    <message>
        <source>--what accepts %1, not “%2”.</source>
        <translation>--what 只能是 %1，不能是“%2”。</translation>
    </message>
    <message>
        <source>Usage: fanye-cli COMMAND FILE [OPTIONS]</source>
        <translation>用法：fanye-cli COMMAND FILE [OPTIONS]</translation>
    </message>
    <message>
        <source>Reads a PDF magazine without a window.</source>
        <translation>不打开窗口，直接读取 PDF 期刊。</translation>
    </message>
    <message>
        <source>No command given. “fanye-cli --help” lists the commands.</source>
        <translation>没有给出命令。用“fanye-cli --help”查看全部命令。</translation>
    </message>
    <message>
        <source>Unknown command “%1”. “fanye-cli --help” lists the commands.</source>
        <translation>没有“%1”这个命令。用“fanye-cli --help”查看全部命令。</translation>
    </message>
    <message>
        <source>No contents found: the PDF has no outline, and its pages show none.</source>
        <translation>未找到目录：这个 PDF 没有自带目录，页面上也没有可识别的目录。</translation>
    </message>
    <message>
        <source>No exact match for “%1”. Found ignoring punctuation.</source>
        <translation>没有与“%1”完全一致的内容，以下是忽略标点后找到的结果。</translation>
    </message>
    <message>
        <source>No exact match for “%1”. Found by pinyin.</source>
        <translation>没有与“%1”完全一致的内容，以下是按拼音找到的结果。</translation>
    </message>
    <message>
        <source>“%1” was not found. Similar: “%2”.</source>
        <translation>没有找到“%1”，以下是相近的“%2”。</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>%1 more in running heads and page numbers.</source>
        <translation>另在页眉页脚中出现 %1 次。</translation>
    </message>
    <message>
        <source>Pages without text, which cannot be searched: %1.</source>
        <translation>以下页面没有文字，无法查找：%1。</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1–%2, on pages %3</source>
        <translation>%1–%2，位于第 %3 页</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>%1, cover on its own</source>
        <translation>%1，封面单独成页</translation>
    </message>
    <message>
        <source>%1, pages 1 and 2 facing</source>
        <translation>%1，第 1、2 页相对</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>页面尺寸</translation>
    </message>
    <message>
        <source>Printed page numbers</source>
        <translation>印刷页码</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>装订</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>自带目录</translation>
    </message>
    <message>
        <source>Pages without text</source>
        <translation>无文字页面</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The issue has no links.</source>
        <translation>本期没有链接。</translation>
    </message>
    <message>
        <source>There is no page %1: the issue ends at page %2.</source>
        <translation>没有第 %1 页：本期共 %2 页。</translation>
    </message>
    <message>
        <source>Pages %1 cannot be read and are skipped. Get the file again, from its source if you can.</source>
        <translation>第 %1 页无法读取，已跳过。请重新获取该文件，最好从原始来源下载。</translation>
    </message>
    <message>
        <source>The PDF&apos;s outline and links could be read only in part: they are damaged or far too many.</source>
        <translation>PDF 的自带目录和链接只读取了一部分：它们已损坏，或数量过多。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Title, pages, page labels, permissions and other facts of an issue.</source>
        <translation>期刊概况：标题、页数、印刷页码、权限和异常。</translation>
    </message>
    <message>
        <source>Table of contents, detected where the PDF has no outline.</source>
        <translation>目录；PDF 没有自带目录时自动生成。</translation>
    </message>
    <message>
        <source>Text in reading order, page by page.</source>
        <translation>按阅读顺序逐页输出文字。</translation>
    </message>
    <message>
        <source>Search an issue.</source>
        <translation>查找内容在期刊中的位置。</translation>
    </message>
    <message>
        <source>Render a page as an image.</source>
        <translation>将一页输出为图片。</translation>
    </message>
    <message>
        <source>List the links on the pages.</source>
        <translation>页面上的链接。</translation>
    </message>
    <message>
        <source>Time opening, painting, reading and searching.</source>
        <translation>测量打开、绘制、读取文字和查找的耗时。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“fanye-cli COMMAND --help” lists the options of a command. “-” as FILE is standard input.</source>
        <translation>“fanye-cli COMMAND --help”显示该命令的选项。FILE 为“-”时读取标准输入。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 nothing found; 2 wrong usage; 3 the file cannot be opened;</source>
        <translation>退出状态：0 完成；1 未找到；2 用法有误；3 文件无法打开；</translation>
    </message>
    <message>
        <source>4 a password is needed or wrong; 5 some pages or parts cannot be read.</source>
        <translation>4 需要密码或密码有误；5 部分页面或内容无法读取。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>以 JSON 格式输出。</translation>
    </message>
    <message>
        <source>Read the password from the first line of the file F.</source>
        <translation>从文件 F 的第一行读取密码。</translation>
    </message>
    <message>
        <source>Ignore the PDF&apos;s outline; detect the contents from the pages.</source>
        <translation>不使用自带目录，只根据页面内容生成目录。</translation>
    </message>
    <message>
        <source>Only page N, or pages N to M.</source>
        <translation>只处理第 N 页，或第 N 至 M 页。</translation>
    </message>
    <message>
        <source>Include running heads and page numbers.</source>
        <translation>同时输出页眉页脚。</translation>
    </message>
    <message>
        <source>Search for each line of the file LIST; print one JSON object per line.</source>
        <translation>逐行查找 LIST 中的内容，每行输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Match case.</source>
        <translation>区分大小写。</translation>
    </message>
    <message>
        <source>Match whole words only (Latin letters and digits).</source>
        <translation>英文单词和数字须整词匹配。</translation>
    </message>
    <message>
        <source>Page to render, counted from 1.</source>
        <translation>要输出的页码，从 1 开始。</translation>
    </message>
    <message>
        <source>Image height in pixels.</source>
        <translation>图片高度，单位为像素。</translation>
    </message>
    <message>
        <source>PNG file to write; “-” is standard output.</source>
        <translation>要保存的 PNG 文件；“-”表示标准输出。</translation>
    </message>
    <message>
        <source>Save it in a file and pass that with --password-file.</source>
        <translation>请将密码存入文件，并用 --password-file 指定该文件。</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>changing</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>annotating</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>“score” needs a FOLDER of issues.</source>
        <translation>“score”需要一个存放刊物的文件夹 FOLDER。</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 期的平均值</translation>
    </message>
    <message>
        <source>No issue in “%1” has a reference file NAME.contents.json beside it.</source>
        <translation>“%1”里没有哪一期旁边放着 NAME.contents.json。</translation>
    </message>
    <message>
        <source>Score the contents found in a folder&apos;s issues against reference contents.</source>
        <translation>一个文件夹里各期的目录与正确的目录相差多少。</translation>
    </message>
    <message>
        <source>Pages whose fonts lack character codes, so that some words may not be found: %1.</source>
        <translation>这些页的字体没有说明各字是什么字，页上的文字可能查找不到：%1。</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>刊名</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>所涉月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Number in all</source>
        <translation>总期号</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>出版日期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>本期要目</translation>
    </message>
    <message>
        <source>Series, number, months, publisher and summary, as the issue states them.</source>
        <translation>刊物自身所载的刊名、期号、月份、出版者和摘要。</translation>
    </message>
    <message>
        <source>Comma-separated list of open, paint, text, find, contents, facts (default: all).</source>
        <translation>从 open,paint,text,find,contents,facts 中选择若干项；默认全部测量。</translation>
    </message>
    <message>
        <source>Pages %1: %2</source>
        <translation>第 %1 页：%2</translation>
    </message>
    <message>
        <source>--trim accepts auto, always and never, not “%1”.</source>
        <translation>--trim 的值只能是 auto、always 或 never，不能是“%1”。</translation>
    </message>
    <message>
        <source>Cut pages to their trim box: auto (where crop marks or bleed stand outside), always or never.</source>
        <translation>把页面裁到成品尺寸：auto（外面有裁切标记或出血时）、always（总是）或 never（从不）。</translation>
    </message>
    <message>
        <source>“marks” prints either JSON or Markdown, not both.</source>
        <translation>“marks”只能输出 JSON 或 Markdown 中的一种。</translation>
    </message>
    <message>
        <source>The shelf cannot be read, so your own marks are missing here. Close the other programs that use it, and try again.</source>
        <translation>无法读取书架，因此这里缺少您自己的标记。请关闭正在使用它的其他程序后再试。</translation>
    </message>
    <message>
        <source>The annotations in the file could be read only in part: they are damaged or far too many.</source>
        <translation>文件中的批注只读出了一部分：它们已损坏，或数量过多。</translation>
    </message>
    <message>
        <source>The annotations in the file cannot be read.</source>
        <translation>无法读取文件中的批注。</translation>
    </message>
    <message>
        <source>Marks on pages that the issue does not have any more: %1.</source>
        <translation>以下页面已不在本期中，但仍有标记：%1。</translation>
    </message>
    <message>
        <source>%1 (in the file)</source>
        <translation>%1（文件自带）</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>The issue has no marks.</source>
        <translation>本期没有标记。</translation>
    </message>
    <message>
        <source>Your bookmarks, highlights and notes, and the annotations in the file.</source>
        <translation>您的书签、高亮和笔记，以及文件自带的批注。</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>输出 Markdown。</translation>
    </message>
    <message>
        <source>“ebook” needs -o with the name of the HTML file.</source>
        <translation>“ebook”需要用 -o 给出 HTML 文件的名称。</translation>
    </message>
    <message>
        <source>“ebook” needs a file: it reads the issue twice, which standard input does not allow.</source>
        <translation>“ebook”需要一个文件：刊物要读两遍，标准输入做不到。</translation>
    </message>
    <message>
        <source>--quality accepts small, clear and best, not “%1”.</source>
        <translation>--quality 可用 small、clear 和 best，不能用“%1”。</translation>
    </message>
    <message>
        <source>“%1” is the issue itself, which Fanye never changes. Choose another name for the e-book.</source>
        <translation>“%1”是刊物本身，翻页从不改动它。请为电子书另取一个名称。</translation>
    </message>
    <message>
        <source>Write an e-book: one HTML file that any browser opens without a network.</source>
        <translation>制作独立电子书：一个 HTML 文件，任何浏览器不联网也能打开。</translation>
    </message>
    <message>
        <source>HTML file to write.</source>
        <translation>要写入的 HTML 文件。</translation>
    </message>
    <message>
        <source>How sharp the pages are: small, clear (default), or best, with the PDF inside.</source>
        <translation>页面的清晰程度：small（小）、clear（清晰，默认）或 best（最好，内含 PDF）。</translation>
    </message>
    <message>
        <source>Put the PDF into the e-book.</source>
        <translation>把 PDF 放进电子书。</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>Open at page N of the PDF.</source>
        <translation>打开到 PDF 的第 N 页。</translation>
    </message>
    <message>
        <source>Open at the page labelled L.</source>
        <translation>打开到印刷页码为 L 的页面。</translation>
    </message>
    <message>
        <source>Search for TEXT.</source>
        <translation>查找 TEXT。</translation>
    </message>
    <message>
        <source>Start in full screen.</source>
        <translation>全屏显示。</translation>
    </message>
    <message>
        <source>Open in a new window.</source>
        <translation>在新窗口中打开。</translation>
    </message>
    <message>
        <source>Read the password from the first line of the file F.</source>
        <translation>从文件 F 的第一行读取密码。</translation>
    </message>
    <message>
        <source>Measure &quot;flips&quot; or &quot;open&quot; in the real window.</source>
        <translation>在实际窗口中测量翻页（flips）或打开（open）的性能。</translation>
    </message>
    <message>
        <source>With --measure flips: turn N leaves.</source>
        <translation>与 --measure flips 合用：翻动 N 次。</translation>
    </message>
    <message>
        <source>With --measure: print JSON.</source>
        <translation>与 --measure 合用：以 JSON 格式输出。</translation>
    </message>
    <message>
        <source>--page needs a page number of 1 or more, not &quot;%1&quot;.</source>
        <translation>--page 需要从 1 开始的页码，不能是“%1”。</translation>
    </message>
    <message>
        <source>The password file &quot;%1&quot; cannot be read.</source>
        <translation>无法读取密码文件“%1”。</translation>
    </message>
    <message>
        <source>--measure accepts &quot;flips&quot; and &quot;open&quot;, not &quot;%1&quot;.</source>
        <translation>--measure 只能是“flips”或“open”，不能是“%1”。</translation>
    </message>
    <message>
        <source>--flips needs a number of 1 or more, not &quot;%1&quot;.</source>
        <translation>--flips 需要从 1 开始的数字，不能是“%1”。</translation>
    </message>
    <message>
        <source>--measure needs a FILE.</source>
        <translation>--measure 需要给出文件（FILE）。</translation>
    </message>
    <message>
        <source>Reads PDF magazines as books whose pages turn.</source>
        <translation>像翻书一样阅读 PDF 期刊。</translation>
    </message>
    <message>
        <source>The PDF to open; FILE#page=N opens it at page N.</source>
        <translation>要打开的 PDF；FILE#page=N 会打开到第 N 页。</translation>
    </message>
</context>
<context>
    <name>CopyErrorText</name>
    <message>
        <source>Saving a copy of “%1” took too long, so Fanye gave up. Nothing was written.</source>
        <translation>保存“%1”的副本耗时过长，翻页已放弃，没有写入任何内容。</translation>
    </message>
    <message>
        <source>A copy of “%1” needs more memory than Fanye allows for one file. Nothing was written.</source>
        <translation>“%1”的副本所需内存超过翻页为单个文件所留的限度，没有写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is damaged in a way that lets it be read but not copied with contents. Get the file again, from its source if you can. Nothing was written.</source>
        <translation>“%1”有损坏，可以阅读，但无法另存为带目录的副本。请尽量从来源处重新获取文件。没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>EbookErrorText</name>
    <message>
        <source>The author of “%1” does not allow it to be copied, and an e-book is a copy. Ask the author for a file without this lock.</source>
        <translation>“%1”的作者不允许复制，而电子书就是一份副本。请向作者索取没有此限制的文件。</translation>
    </message>
    <message>
        <source>“%1” is no longer the file that was opened, so no e-book was made of it. Open it again and try once more.</source>
        <translation>“%1”已不是打开时的那个文件，因此没有制作电子书。请重新打开它，再试一次。</translation>
    </message>
</context>
<context>
    <name>EbookText</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>〔图片〕</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these words, BCP 47</comment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” is a web page, not a PDF. The download probably led to a sign-in page: open the address in a browser and save the PDF from there.</source>
        <translation>“%1”是网页，不是 PDF，下载时可能跳转到了登录页面。请在浏览器中打开原网址，再保存 PDF。</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a PDF. Open it with an image viewer, or print it to a PDF there.</source>
        <translation>“%1”是图片，不是 PDF。请用看图软件打开，或在看图软件中将其打印为 PDF。</translation>
    </message>
    <message>
        <source>“%1” is a compressed archive, not a PDF. Unpack it first, and open the PDF inside.</source>
        <translation>“%1”是压缩包，不是 PDF。请先解压，再打开其中的 PDF。</translation>
    </message>
    <message>
        <source>“%1” is an office document, not a PDF. Open it with an office program and export it as a PDF.</source>
        <translation>“%1”是办公文档，不是 PDF。请用办公软件打开，并导出为 PDF。</translation>
    </message>
    <message>
        <source>“%1” is an e-mail message, not a PDF. Open it with a mail program and save the attached PDF.</source>
        <translation>“%1”是电子邮件，不是 PDF。请用邮件软件打开，并保存附件中的 PDF。</translation>
    </message>
    <message>
        <source>“%1” is an e-book, not a PDF. Open it with an e-book reader, or ask for the PDF edition.</source>
        <translation>“%1”是电子书，不是 PDF。请用电子书软件打开，或索取 PDF 版本。</translation>
    </message>
    <message>
        <source>“%1” is a PostScript file, not a PDF. Convert it with a program such as ps2pdf.</source>
        <translation>“%1”是 PostScript 文件，不是 PDF。请用 ps2pdf 等工具将其转换为 PDF。</translation>
    </message>
    <message>
        <source>“%1” is plain text, not a PDF. Open it with a text editor, or ask the sender for the PDF.</source>
        <translation>“%1”是纯文本，不是 PDF。请用文本编辑器打开，或向发送者索取 PDF。</translation>
    </message>
    <message>
        <source>“%1” only stands for a PDF that is kept elsewhere (a Git LFS pointer). Fetch the file itself with “git lfs pull”.</source>
        <translation>“%1”只是一个占位文件（Git LFS 指针），PDF 保存在别处。请用“git lfs pull”获取文件本身。</translation>
    </message>
    <message>
        <source>“%1” is not a PDF, whatever its name says. Ask the sender for the PDF.</source>
        <translation>从内容看，“%1”不是 PDF。请向发送者索取 PDF。</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed, or its drive is not connected.</source>
        <translation>找不到文件“%1”。它可能已被移动或重命名，也可能是所在的磁盘没有连接，请检查后重试。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open one of the PDF files in it.</source>
        <translation>“%1”是文件夹。请打开其中的 PDF 文件。</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file. Save the PDF to a folder and open it there.</source>
        <translation>“%1”是管道或设备，不是文件。请先将 PDF 保存到文件夹中，再打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: you may not be allowed to, or its drive has a fault. Copy it to a folder of your own, or ask its owner.</source>
        <translation>无法读取“%1”：可能没有读取权限，或所在的磁盘有故障。请将它复制到自己的文件夹，或联系文件的所有者。</translation>
    </message>
    <message>
        <source>“%1” is empty. The download or the copy was probably cut off: get the file again.</source>
        <translation>“%1”是空文件，可能是下载或复制时中断了。请重新获取该文件。</translation>
    </message>
    <message>
        <source>“%1” is locked. Enter its password to open it.</source>
        <translation>“%1”已加密。请输入密码打开。</translation>
    </message>
    <message>
        <source>This password does not open “%1”. Look at capital letters and the input method, and enter it again.</source>
        <translation>密码不正确，无法打开“%1”。请检查大小写和输入法，然后重新输入。</translation>
    </message>
    <message>
        <source>“%1” is locked in a way that Fanye cannot open, such as a company&apos;s rights management. Ask the sender for a copy without it.</source>
        <translation>“%1”的加密方式不受支持，例如企业的文档权限管理。请向发送者索取未加密的副本。</translation>
    </message>
    <message>
        <source>“%1” is damaged: no page can be found in it. Get the file again, from its source if you can.</source>
        <translation>“%1”已损坏，其中找不到任何页面。请重新获取该文件，最好从原始来源下载。</translation>
    </message>
    <message>
        <source>“%1” took too long to open, so Fanye gave up. It is damaged or far too complex: get it again, or ask for a simpler copy.</source>
        <translation>打开“%1”用时过长，已停止。文件可能已损坏或过于复杂，请重新获取，或索取更简单的版本。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than Fanye allows for one file. Ask for a smaller copy, or one in parts.</source>
        <translation>打开“%1”所需的内存超出了单个文件的上限。请索取较小的版本，或分成几部分的版本。</translation>
    </message>
    <message>
        <source>Reading “%1” failed again and again, so Fanye stopped trying. The file is probably damaged: get it again, from its source if you can.</source>
        <translation>多次读取“%1”均告失败，已停止尝试。文件可能已损坏，请重新获取，最好从原始来源下载。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened because a part of Fanye (fanye-engine) cannot be started. Install Fanye again.</source>
        <translation>无法打开“%1”，因为程序组件 fanye-engine 无法启动。请重新安装翻页。</translation>
    </message>
    <message>
        <source>A part of “%1” cannot be read. Get the file again, from its source if you can.</source>
        <translation>“%1”有一部分无法读取。请重新获取该文件，最好从原始来源下载。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. See that its folder exists, that you may write there, and that the disk is not full.</source>
        <translation>无法写入“%1”。请确认所在的文件夹存在、可以写入，并且磁盘未满。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Get the file again.</source>
        <translation>无法打开“%1”。请重新获取该文件。</translation>
    </message>
    <message>
        <source>Page %1 took too long and is skipped. The other pages can be read.</source>
        <translation>第 %1 页处理时间过长，已跳过。其他页面可以正常阅读。</translation>
    </message>
    <message>
        <source>Page %1 needs more memory than Fanye allows for one page and is skipped. The other pages can be read.</source>
        <translation>第 %1 页所需的内存超出了单页上限，已跳过。其他页面可以正常阅读。</translation>
    </message>
    <message>
        <source>Page %1 cannot be read because a part of Fanye (fanye-engine) cannot be started. Install Fanye again.</source>
        <translation>无法读取第 %1 页，因为程序组件 fanye-engine 无法启动。请重新安装翻页。</translation>
    </message>
    <message>
        <source>Page %1 is damaged and is skipped. The other pages can be read.</source>
        <translation>第 %1 页已损坏，已跳过。其他页面可以正常阅读。</translation>
    </message>
    <message>
        <source>The author of “%1” does not allow changes to it, not even in a copy. Ask the author for a copy without this lock.</source>
        <translation>“%1”的作者不允许改动，副本也不行。请向作者索取没有此限制的文件。</translation>
    </message>
    <message>
        <source>“%1” is an OFD document, not a PDF. Open it with an OFD reader and export or print it as a PDF.</source>
        <translation>“%1”是 OFD 版式文件，不是 PDF。请用 OFD 阅读器打开，导出或打印为 PDF。</translation>
    </message>
    <message>
        <source>“%1” is a CAJ document, not a PDF. Open it with CAJViewer and print it to a PDF, or download the PDF edition.</source>
        <translation>“%1”是 CAJ 文献，不是 PDF。请用 CAJViewer 打开并打印为 PDF，或直接下载 PDF 版。</translation>
    </message>
    <message>
        <source>“%1” is a DjVu document, not a PDF. Open it with a DjVu viewer, or convert it with a program such as ddjvu.</source>
        <translation>“%1”是 DjVu 文档，不是 PDF。请用 DjVu 阅读器打开，或用 ddjvu 之类的程序转换。</translation>
    </message>
    <message>
        <source>“%1” is a PDF that is still packed as it was sent by mail (Base64). Save the attachment again with the mail program.</source>
        <translation>“%1”是一份 PDF，但仍是邮件传输时的编码（Base64）。请在邮件程序里重新保存附件。</translation>
    </message>
    <message>
        <source>“%1” is a program, not a PDF. Do not run it unless you know where it comes from; ask the sender for the PDF.</source>
        <translation>“%1”是一个程序，不是 PDF。来历不明时请不要运行；请向发送者索取 PDF。</translation>
    </message>
    <message>
        <source>“%1” is a database, not a PDF. Ask the sender for the PDF.</source>
        <translation>“%1”是一个数据库，不是 PDF。请向发送者索取 PDF。</translation>
    </message>
    <message>
        <source>There is not enough memory left for “%1”. Close other programs and open it again.</source>
        <translation>剩余内存不够打开“%1”。请关闭其他程序后再打开。</translation>
    </message>
    <message>
        <source>There is not enough memory left for page %1. Close other programs and try it again.</source>
        <translation>剩余内存不够绘制第 %1 页。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>“%1” was not opened: this system does not let Fanye limit the memory that a file may use. Start Fanye outside of the container or sandbox that it runs in, or ask who set that up.</source>
        <translation>没有打开“%1”：本系统不允许翻页限制一个文件所用的内存。请在容器或沙盒之外启动翻页，或询问设置它的人。</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>刊名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>出版日期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Read on the cover</source>
        <translation>见于封面</translation>
    </message>
    <message>
        <source>Read in the running heads</source>
        <translation>见于页眉</translation>
    </message>
    <message>
        <source>Read in the masthead</source>
        <translation>见于版权页</translation>
    </message>
    <message>
        <source>From the title that the file names</source>
        <translation>取自文件信息中的标题</translation>
    </message>
    <message>
        <source>From the name of the file</source>
        <translation>取自文件名</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>取自“%1”</translation>
    </message>
    <message>
        <source>From the beginning of an article</source>
        <translation>取自文章开头</translation>
    </message>
    <message>
        <source>From the contents</source>
        <translation>取自目录</translation>
    </message>
    <message>
        <source>From the CN number</source>
        <translation>取自 CN 刊号</translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>由您填写</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>Overall number</source>
        <translation>总期号</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>所涉月份</translation>
    </message>
    <message>
        <source>CN number</source>
        <translation>CN 刊号</translation>
    </message>
    <message>
        <source>No. %1 (no. %2 overall)</source>
        <translation>第 %1 期（总第 %2 期）</translation>
    </message>
    <message>
        <source>No. %1 overall</source>
        <translation>总第 %1 期</translation>
    </message>
</context>
<context>
    <name>FileMarkWords</name>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>图章</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>空白批注</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>手绘</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file has changed. The former pages are still shown.</source>
        <translation>文件已更改。当前显示的仍是原来的页面。</translation>
    </message>
    <message>
        <source>The file has been cut short or overwritten and is no whole PDF now. What was open can be read on, as far as it was loaded. When the file is whole again, Ctrl+R shows it; Ctrl+O opens another.</source>
        <translation>文件被截断或覆盖，现在不是完整的 PDF。已打开的内容仍可继续阅读（限已载入的部分）。文件恢复完整后，按 Ctrl+R 重新载入；按 Ctrl+O 可打开其他文件。</translation>
    </message>
    <message>
        <source>The file has been deleted or moved. What was open can be read on. When the file is back, Ctrl+R shows it; Ctrl+O opens another.</source>
        <translation>文件已被删除或移动。已打开的内容仍可继续阅读。文件恢复后，按 Ctrl+R 重新载入；按 Ctrl+O 可打开其他文件。</translation>
    </message>
    <message>
        <source>The file cannot be reached: its drive or network share does not answer. What was open can be read on, as far as it was loaded. When it answers again, Ctrl+R reads the file anew; Ctrl+O opens another.</source>
        <translation>无法访问文件：其所在的磁盘或网络共享没有响应。已打开的内容仍可继续阅读（限已载入的部分）。恢复响应后，按 Ctrl+R 重新载入；按 Ctrl+O 可打开其他文件。</translation>
    </message>
</context>
<context>
    <name>LinkObstacleText</name>
    <message>
        <source>This link leads to a page that the issue does not have.</source>
        <translation>该链接指向本期没有的页面。</translation>
    </message>
    <message>
        <source>This link leads to another file. Fanye follows links to pages of the issue and to web and mail addresses only.</source>
        <translation>该链接指向另一个文件。翻页只打开指向本期页面、网址和邮件地址的链接。</translation>
    </message>
    <message>
        <source>This link would start a program. For your safety Fanye does not do that.</source>
        <translation>该链接要启动程序。为安全起见，翻页不会这样做。</translation>
    </message>
    <message>
        <source>This link would run a script. For your safety Fanye does not do that.</source>
        <translation>该链接要运行脚本。为安全起见，翻页不会这样做。</translation>
    </message>
    <message>
        <source>This link would send or change a form, which Fanye cannot do.</source>
        <translation>该链接要提交或更改表单，翻页不支持。</translation>
    </message>
    <message>
        <source>This link&apos;s address is not for a browser or a mail program. For your safety Fanye does not open it.</source>
        <translation>该链接的地址不能用浏览器或邮件程序打开。为安全起见，翻页不会打开它。</translation>
    </message>
    <message>
        <source>This link does something that Fanye does not support, such as playing a film.</source>
        <translation>该链接的功能翻页不支持，例如播放视频。</translation>
    </message>
    <message>
        <source>Telephone number: %1</source>
        <translation>电话号码：%1</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Open this address?</source>
        <translation>打开这个地址吗？</translation>
    </message>
    <message>
        <source>The issue leads to this address outside:</source>
        <translation>期刊中的链接指向外部地址：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>MarkColours</name>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
</context>
<context>
    <name>MenuText</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Page &amp;turning</source>
        <translation>翻页效果(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张颜色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>跳转(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Page la&amp;yout</source>
        <translation>页面布局(&amp;E)</translation>
    </message>
    <message>
        <source>Appearan&amp;ce</source>
        <translation>窗口配色(&amp;C)</translation>
    </message>
    <message>
        <source>Crop mar&amp;ks and bleed</source>
        <translation>裁切标记与出血(&amp;K)</translation>
    </message>
    <message>
        <source>Book an&amp;d text</source>
        <translation>书本与文本(&amp;D)</translation>
    </message>
    <message>
        <source>Reading a&amp;loud</source>
        <translation>朗读(&amp;J)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Fanye</source>
        <translation>翻页</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>“%1” could not be written: %2. Is there space on the disk, and may you write there?</source>
        <translation>无法写入“%1”：%2。请检查磁盘空间和该处的写入权限。</translation>
    </message>
    <message>
        <source>“%1” is no file that could be replaced. Choose another name.</source>
        <translation>“%1”不是可以替换的文件。请另选一个文件名。</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>ignoring punctuation</source>
        <translation>忽略标点</translation>
    </message>
    <message>
        <source>by pinyin</source>
        <translation>按拼音匹配</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>近似匹配</translation>
    </message>
    <message>
        <source>Invalid regular expression: %1</source>
        <translation>正则表达式有误：%1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>要找的是“%1”吗？</translation>
    </message>
    <message>
        <source>reading %1/%2</source>
        <translation>正在读取 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in running heads and page numbers.</source>
        <translation>
            <numerusform>页眉页脚中另有 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page(s) %1 have no searchable text (pictures or blank).</source>
        <translation>
            <numerusform>第 %1 页没有可查找的文字，可能是图片或空白页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The font(s) of page(s) %1 lack character codes: some words there may not be found.</source>
        <translation>
            <numerusform>第 %1 页的字体没有说明各字是什么字，页上的文字可能查找不到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of page(s) %1 could not be read and cannot be searched.</source>
        <translation>
            <numerusform>第 %1 页的文字无法读取，页上的文字查找不到。</numerusform>
        </translation>
    </message>
    <message>
        <source>This expression takes too long to search for; try a simpler one</source>
        <translation>这个表达式查找起来太费时，请试试更简单的</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>0 in the text, %n in running heads and page numbers.</source>
        <translation>
            <numerusform>正文 0 处，页眉、页脚和页码中 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfText</name>
    <message>
        <source>Bookmarks, marks, notes and reading positions are saved again.</source>
        <translation>书签、标记、笔记和阅读位置又可以保存了。</translation>
    </message>
    <message>
        <source>The file with your bookmarks and reading positions was damaged. They were restored as of %1.</source>
        <translation>保存书签和阅读位置的文件已损坏，现已恢复为 %1 的内容。</translation>
    </message>
    <message>
        <source>The file with your bookmarks and reading positions was damaged. What could still be read of it was kept.</source>
        <translation>保存书签和阅读位置的文件已损坏，其中仍可读取的内容已保留。</translation>
    </message>
    <message>
        <source>Bookmarks, marks, notes and reading positions cannot be written to your home folder. New ones last until Fanye is closed.</source>
        <translation>书签、标记、笔记和阅读位置无法写入主文件夹，新增的只能保留到程序关闭为止。请检查主文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The disk is full. New bookmarks, marks, notes and reading positions last until Fanye is closed; make room to keep them.</source>
        <translation>磁盘已满，新的书签、标记、笔记和阅读位置只能保留到程序关闭为止。请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>Another program holds the file with your bookmarks. New ones last until Fanye is closed.</source>
        <translation>书签文件正被其他程序占用，新的书签只能保留到程序关闭为止。</translation>
    </message>
    <message>
        <source>Your bookmarks were kept by a newer Fanye. They are shown, but new ones last only until this one is closed.</source>
        <translation>现有书签由更新版本的翻页保存，可以查看，但新的书签只能保留到程序关闭为止。请升级翻页。</translation>
    </message>
    <message>
        <source>Your data folder lies on a network share, where bookmarks and reading positions could be damaged. They are shown, but new ones last only until Fanye is closed; to keep them, set FANYE_DATA to a folder on this computer.</source>
        <translation>数据文件夹位于网络共享上，书签和阅读位置存放在那里可能损坏。现有内容可以查看，但新的内容只能保留到程序关闭为止；要保存它们，请将 FANYE_DATA 设为本机上的文件夹。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing: bookmarks and reading positions cannot be kept. Install Fanye again.</source>
        <translation>缺少 Qt 的 SQLite 驱动，书签和阅读位置无法保存。请重新安装翻页。</translation>
    </message>
</context>
<context>
    <name>SpeechFailureText</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>朝鲜语（韩语）</translation>
    </message>
    <message>
        <source>Reading aloud needs the packages qt6-speech-speechd-plugin and speech-dispatcher-espeak-ng. Install them, then try again.</source>
        <translation>朗读需要软件包 qt6-speech-speechd-plugin 和 speech-dispatcher-espeak-ng。请安装后再试。</translation>
    </message>
    <message>
        <source>The speech service (speech-dispatcher) cannot be reached. Install the packages qt6-speech-speechd-plugin and speech-dispatcher-espeak-ng, then try again.</source>
        <translation>无法连接语音服务（speech-dispatcher）。请安装软件包 qt6-speech-speechd-plugin 和 speech-dispatcher-espeak-ng，然后再试。</translation>
    </message>
    <message>
        <source>No voice is installed that could read aloud. Install the package speech-dispatcher-espeak-ng or another voice, then try again.</source>
        <translation>系统里没有可用于朗读的语音。请安装软件包 speech-dispatcher-espeak-ng 或其他语音，然后再试。</translation>
    </message>
    <message>
        <source>No voice for this language is installed: %1. Install the package speech-dispatcher-espeak-ng or another voice, then try again.</source>
        <translation>系统里没有这种语言的语音：%1。请安装软件包 speech-dispatcher-espeak-ng 或其他语音，然后再试。</translation>
    </message>
    <message>
        <source>The speech service does not answer. Reading aloud has stopped; start it again, or log in again if it stays silent.</source>
        <translation>语音服务没有响应，朗读已停止。请重新开始朗读；如果仍然没有声音，请注销后重新登录。</translation>
    </message>
    <message>
        <source>There is no text to read aloud from this page on. Its pages are pictures.</source>
        <translation>从本页起没有可以朗读的文字，页面只是图片。</translation>
    </message>
</context>
<context>
    <name>fanye::app::AboutDialog</name>
    <message>
        <source>About Fanye</source>
        <translation>关于翻页</translation>
    </message>
    <message>
        <source>Reads PDF magazines as books whose pages turn. Nothing leaves this computer.</source>
        <translation>像翻书一样阅读 PDF 期刊。所有内容都只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built on Qt, poppler, PDFium and qpdf.</source>
        <translation>本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。基于 Qt、poppler、PDFium 和 qpdf 构建。</translation>
    </message>
</context>
<context>
    <name>fanye::app::AloudBar</name>
    <message>
        <source>%1×</source>
        <comment>a speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Back to what is read</source>
        <translation>回到朗读的地方</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>语音：%1</translation>
    </message>
</context>
<context>
    <name>fanye::app::AloudCommands</name>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>从这里朗读(&amp;H)</translation>
    </message>
</context>
<context>
    <name>fanye::app::Autoplay</name>
    <message>
        <source>Auto-turn</source>
        <translation>自动翻页</translation>
    </message>
    <message>
        <source>Seconds per spread:</source>
        <translation>每隔多少秒翻一页：</translation>
    </message>
</context>
<context>
    <name>fanye::app::AutoplayOverlay</name>
    <message>
        <source>Auto-turn</source>
        <translation>自动翻页</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>fanye::app::BookMenu</name>
    <message>
        <source>Copy link a&amp;ddress</source>
        <translation>复制地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find in this issue</source>
        <translation>在本期中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the text on this &amp;page</source>
        <translation>复制这一页的文字(&amp;P)</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark of this page</source>
        <translation>移除本页书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bookmark this page</source>
        <translation>为本页添加书签(&amp;B)</translation>
    </message>
</context>
<context>
    <name>fanye::app::CarriedMarks</name>
    <message numerus="yes">
        <source>%n mark(s) and bookmark(s) of the former version are in this one, too.</source>
        <translation>
            <numerusform>旧版中的 %n 处标记和书签已带到新版。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) and bookmark(s) on pages that are gone stay with the former version.</source>
        <translation>
            <numerusform>有 %n 处标记和书签所在的页已不在新版中，仍留在旧版中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanye::app::ContentsCommands</name>
    <message>
        <source>&amp;Add an entry for this page</source>
        <translation>为本页添加条目(&amp;A)</translation>
    </message>
    <message>
        <source>Add an entry for this page</source>
        <translation>为本页添加条目</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation>上移(&amp;V)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Pr&amp;omote</source>
        <translation>提升一级(&amp;O)</translation>
    </message>
    <message>
        <source>De&amp;mote</source>
        <translation>降低一级(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>Rever&amp;t all corrections</source>
        <translation>撤回全部更正(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add an entry for page %1</source>
        <translation>为第 %1 页添加条目(&amp;A)</translation>
    </message>
    <message>
        <source>Add an entry for &amp;page %1</source>
        <translation>为第 %1 页添加条目(&amp;P)</translation>
    </message>
</context>
<context>
    <name>fanye::app::ContentsDelegate</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>fanye::app::ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Filter contents</source>
        <translation>筛选目录</translation>
    </message>
    <message>
        <source>Contents options</source>
        <translation>目录操作</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;sub-headings</source>
        <translation>显示小标题(&amp;S)</translation>
    </message>
    <message>
        <source>No contents.
Add an entry for a page that you want to find again.</source>
        <translation>没有目录。
可以为想再找到的页面添加条目。</translation>
    </message>
</context>
<context>
    <name>fanye::app::ContentsSourceButton</name>
    <message>
        <source>Detected from the pages. Click to choose another source.</source>
        <translation>这份目录是从页面上读出来的。点按可换用其他目录。</translation>
    </message>
    <message>
        <source>Click to choose another source.</source>
        <translation>点按可换用其他目录。</translation>
    </message>
    <message>
        <source>Contents hidden</source>
        <translation>不显示目录</translation>
    </message>
    <message>
        <source>Contents detected by Fanye</source>
        <translation>自动生成的目录</translation>
    </message>
    <message>
        <source>Contents from the PDF outline</source>
        <translation>PDF 自带的目录</translation>
    </message>
    <message>
        <source>%1, corrected by you</source>
        <translation>%1（经您更正）</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动择优(&amp;B)</translation>
    </message>
    <message>
        <source>PDF &amp;outline</source>
        <translation>PDF 自带(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Detected by Fanye</source>
        <translation>自动生成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>不用目录(&amp;N)</translation>
    </message>
    <message>
        <source>Rever&amp;t all corrections</source>
        <translation>撤回全部更正(&amp;T)</translation>
    </message>
</context>
<context>
    <name>fanye::app::ContentsTip</name>
    <message>
        <source>The page of this entry is not known.</source>
        <translation>不知道它从哪一页开始。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Printed page %1, PDF page %2</source>
        <translation>印刷页码 %1，PDF 第 %2 页</translation>
    </message>
</context>
<context>
    <name>fanye::app::CopyExport</name>
    <message>
        <source>Saved as “%1”. Other viewers show its contents, too.</source>
        <translation>已存为“%1”，其他阅读器也能显示它的目录。</translation>
    </message>
    <message>
        <source>Save a copy with contents</source>
        <translation>保存带目录的副本</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>PDF 文件 (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>%1 (with contents).pdf</source>
        <translation>%1（带目录）.pdf</translation>
    </message>
</context>
<context>
    <name>fanye::app::CopySaving</name>
    <message>
        <source>“%1” is the issue itself, which Fanye never changes. Choose another name for the copy.</source>
        <translation>“%1”就是这一期本身，翻页从不改动它。请为副本另取名字。</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>正在保存“%1”…</translation>
    </message>
    <message>
        <source>The issue is signed electronically. The signature does not hold for the copy, because the copy is not what was signed.</source>
        <translation>本期带有电子签名。签名对副本无效，因为副本与所签内容不同。</translation>
    </message>
</context>
<context>
    <name>fanye::app::Copying</name>
    <message>
        <source>These pages have no text to copy.</source>
        <translation>当前页面没有可复制的文字。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the text on these pages</source>
        <translation>复制当前页文字(&amp;C)</translation>
    </message>
    <message>
        <source>— %1, page %2</source>
        <translation>——《%1》第 %2 页</translation>
    </message>
    <message>
        <source>— %1, pages %2–%3</source>
        <translation>——《%1》第 %2–%3 页</translation>
    </message>
</context>
<context>
    <name>fanye::app::CoverPicture</name>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
</context>
<context>
    <name>fanye::app::EbookDialog</name>
    <message>
        <source>With my &amp;highlights, notes and bookmarks</source>
        <translation>带上我的高亮、批注和书签(&amp;H)</translation>
    </message>
    <message>
        <source>Make an e-book</source>
        <translation>制作独立电子书</translation>
    </message>
    <message>
        <source>Make e-book…</source>
        <translation>制作电子书…</translation>
    </message>
    <message>
        <source>&amp;Small: to be sent by mail; about %1</source>
        <translation>小(&amp;S)：便于用邮件发送；约 %1</translation>
    </message>
    <message>
        <source>&amp;Clear: sharp on every screen; about %1</source>
        <translation>清晰(&amp;C)：在各种屏幕上都清楚；约 %1</translation>
    </message>
    <message>
        <source>&amp;Best: sharp when magnified, with the PDF inside; about %1</source>
        <translation>最好(&amp;B)：放大也清楚，内附 PDF；约 %1</translation>
    </message>
    <message>
        <source>The PDF is encrypted. The e-book is not: whoever has it can read it.</source>
        <translation>PDF 是加密的，电子书不加密：谁拿到都能读。</translation>
    </message>
    <message>
        <source>Put the &amp;PDF into the e-book</source>
        <translation>内附 PDF 原文件(&amp;P)</translation>
    </message>
    <message>
        <source>One file that any browser opens, on computers and phones, without a network: with the pages that turn, the contents, the text and the search.</source>
        <translation>一个文件，电脑和手机上的任何浏览器不联网也能打开：有会翻的书页、目录、文本和查找。</translation>
    </message>
</context>
<context>
    <name>fanye::app::EbookExport</name>
    <message>
        <source>An e-book is being made. Wait until it is done, or cancel it.</source>
        <translation>正在制作一本电子书。请等它完成，或取消它。</translation>
    </message>
    <message>
        <source>Make an e-book</source>
        <translation>制作独立电子书</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>“%1” is the issue itself, which Fanye never changes. Choose another name for the e-book.</source>
        <translation>“%1”是刊物本身，翻页从不改动它。请为电子书另取一个名称。</translation>
    </message>
    <message>
        <source>Making “%1”…</source>
        <translation>正在制作“%1”…</translation>
    </message>
    <message>
        <source>“%1” is made (%2). Any browser opens it, also without a network.</source>
        <translation>“%1”已制作完成（%2）。任何浏览器都能打开，不需要联网。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be painted and say so in it.</source>
        <translation>
            <numerusform>有 %n 页无法绘出，书中已注明。</numerusform>
        </translation>
    </message>
    <message>
        <source>The issue was closed before its text was read, so no e-book was made.</source>
        <translation>刊物的文字还没有读完就关闭了，因此没有制作电子书。</translation>
    </message>
    <message>
        <source>An e-book is being made. Close the window again to give it up.</source>
        <translation>正在制作电子书。再关闭一次窗口即放弃制作。</translation>
    </message>
    <message>
        <source>Making “%1”: page %2 of %3…</source>
        <translation>正在制作“%1”：第 %2 页，共 %3 页…</translation>
    </message>
</context>
<context>
    <name>fanye::app::EditableText</name>
    <message>
        <source>Correct “%1”</source>
        <translation>更正“%1”</translation>
    </message>
</context>
<context>
    <name>fanye::app::FileAnnotations</name>
    <message>
        <source>The annotations in the file could be read only in part. They are damaged, or far too many.</source>
        <translation>文件中的批注只读出了一部分：它们已损坏，或数量过多。</translation>
    </message>
    <message>
        <source>The annotations in the file could not be read, so only your own marks are listed here.</source>
        <translation>无法读取文件中的批注，这里只列出您自己的标记。</translation>
    </message>
</context>
<context>
    <name>fanye::app::FileChanges</name>
    <message>
        <source>Show the new one</source>
        <translation>显示新文件</translation>
    </message>
    <message>
        <source>%1 What was open stays open.</source>
        <translation>%1已打开的内容保持不变。</translation>
    </message>
    <message>
        <source>This issue came through a pipe, which cannot be read again. Open it as a file.</source>
        <translation>此期刊由管道传入，无法再次读取。请以文件方式打开。</translation>
    </message>
</context>
<context>
    <name>fanye::app::FileProperties</name>
    <message>
        <source>printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>changing</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>annotating</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>页面尺寸</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>制作程序</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
</context>
<context>
    <name>fanye::app::FoldedText</name>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>fanye::app::FrameOverlay</name>
    <message>
        <source>Frame interval p50 %1, p95 %2, maximum %3 ms</source>
        <translation>帧间隔 p50 %1、p95 %2、最长 %3 毫秒</translation>
    </message>
    <message>
        <source>Painting p50 %1 ms, %2 frames</source>
        <translation>绘制 p50 %1 毫秒，共 %2 帧</translation>
    </message>
    <message>
        <source>Blank pages %1, blurred landings %2</source>
        <translation>空白页面 %1，落下时模糊 %2</translation>
    </message>
</context>
<context>
    <name>fanye::app::IssueBookmarks</name>
    <message>
        <source>The bookmark could not be saved: the disk is full or cannot be written to.</source>
        <translation>书签未能保存：磁盘已满或无法写入。请腾出磁盘空间或检查写入权限，然后重试。</translation>
    </message>
</context>
<context>
    <name>fanye::app::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>fanye::app::MarkCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>So much text cannot be marked at once. Select fewer lines.</source>
        <translation>一次无法标记这么多文字，请少选几行。</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>高亮：%1</translation>
    </message>
    <message>
        <source>Write a &amp;note here…</source>
        <translation>在此写笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>写笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>Open the &amp;note…</source>
        <translation>打开笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete the mark</source>
        <translation>删除标记(&amp;D)</translation>
    </message>
    <message>
        <source>There is no text here that could be marked.</source>
        <translation>这里没有可以标记的文字。</translation>
    </message>
    <message>
        <source>Your note could not be saved, so it was copied to the clipboard.</source>
        <translation>笔记无法保存，已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>fanye::app::MarkExport</name>
    <message>
        <source>There are no marks yet. Select words in the book and highlight them, or write a note.</source>
        <translation>还没有标记。请在书页上选中文字并高亮，或写一条笔记。</translation>
    </message>
    <message>
        <source>Save the marks</source>
        <translation>保存标记</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>%1 (marks).md</source>
        <translation>%1（标记）.md</translation>
    </message>
    <message>
        <source>“%1” is the issue itself, which Fanye never changes. Choose another name for the marks.</source>
        <translation>“%1”是本期文件本身，翻页从不改动它。请为标记另取一个文件名。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The marks are saved as “%1”.</source>
        <translation>标记已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>fanye::app::MarkedCopyExport</name>
    <message>
        <source>There are no marks yet. Select words in the book and highlight them, or write a note.</source>
        <translation>还没有标记。请在书页上选中文字并高亮，或写一条笔记。</translation>
    </message>
    <message>
        <source>Save a copy with marks</source>
        <translation>保存带标记的副本</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>PDF 文件 (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>%1 (with marks).pdf</source>
        <translation>%1（带标记）.pdf</translation>
    </message>
    <message>
        <source>Saved as “%1”. Other viewers show your highlights and notes, too.</source>
        <translation>已存为“%1”，其他阅读器也能显示您的高亮和笔记。</translation>
    </message>
    <message>
        <source>Saved as “%1”. Other viewers show your highlights and notes, too, with “%2” as their author.</source>
        <translation>已存为“%1”，其他阅读器也能显示您的高亮和笔记，作者为“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) on pages that the issue no longer has stay in Fanye.</source>
        <translation>
            <numerusform>有 %n 个标记所在的页面已不在本期中，这些标记留在翻页里。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanye::app::MarksModel</name>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>in the file · %1</source>
        <translation>文件自带 · %1</translation>
    </message>
</context>
<context>
    <name>fanye::app::MarksPanel</name>
    <message>
        <source>Select words in the book and highlight them (Ctrl+H), or write a note. They are listed here.</source>
        <translation>在书页上选中文字，按 Ctrl+H 高亮，或写一条笔记；它们会列在这里。</translation>
    </message>
    <message>
        <source>Filter marks</source>
        <translation>筛选标记</translation>
    </message>
    <message>
        <source>By &amp;page</source>
        <translation>按页码(&amp;P)</translation>
    </message>
    <message>
        <source>By &amp;date</source>
        <translation>按日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save as Markdown…</source>
        <translation>保存为 Markdown(&amp;S)…</translation>
    </message>
    <message>
        <source>Order and export of the marks</source>
        <translation>标记的排序与导出</translation>
    </message>
    <message>
        <source>Open the &amp;note…</source>
        <translation>打开笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete the mark</source>
        <translation>删除标记(&amp;D)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>复制文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the bookmark</source>
        <translation>移除书签(&amp;R)</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>写笔记(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>fanye::app::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>fanye::app::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What do you want to remember here?</source>
        <translation>想在这里记下什么？</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存笔记</translation>
    </message>
    <message>
        <source>Delete the mark</source>
        <translation>删除标记</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>A note holds %L1 characters. The rest was left out.</source>
        <translation>一条笔记最多 %L1 个字符，其余部分没有粘贴。</translation>
    </message>
    <message>
        <source>Discard the note</source>
        <translation>放弃笔记</translation>
    </message>
    <message>
        <source>The note could not be saved. Copy its text, or make room on the disk and save it again.</source>
        <translation>笔记无法保存。请复制其文字，或腾出磁盘空间后再次保存。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
</context>
<context>
    <name>fanye::app::NoteHits</name>
    <message>
        <source>Found in your notes</source>
        <translation>在笔记中找到的</translation>
    </message>
    <message>
        <source>In your notes</source>
        <translation>在笔记中</translation>
    </message>
</context>
<context>
    <name>fanye::app::OpenDialog</name>
    <message>
        <source>Open an issue</source>
        <translation>打开期刊</translation>
    </message>
    <message>
        <source>Files with names in another encoding</source>
        <translation>文件名为其他编码的文件</translation>
    </message>
    <message>
        <source>PDF files and e-books (*.pdf *.PDF *.html *.HTML);;PDF files (*.pdf *.PDF);;E-books made with Fanye (*.html *.HTML);;All files (*)</source>
        <translation>PDF 文件和电子书 (*.pdf *.PDF *.html *.HTML);;PDF 文件 (*.pdf *.PDF);;翻页制作的电子书 (*.html *.HTML);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>fanye::app::PageBar</name>
    <message>
        <source>Position in the issue</source>
        <translation>阅读位置</translation>
    </message>
</context>
<context>
    <name>fanye::app::PageBox</name>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Printed page · PDF page. Type either to go there.</source>
        <translation>印刷页码 · PDF 页码。输入任意一种即可跳转。</translation>
    </message>
    <message>
        <source>%1 (printed)</source>
        <translation>%1（印刷页码）</translation>
    </message>
    <message>
        <source>%1 (page label)</source>
        <translation>%1（页码标签）</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>fanye::app::PagesModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>fanye::app::PagesPanel</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>fanye::app::Panels</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>fanye::app::PasswordPage</name>
    <message>
        <source>This issue is locked</source>
        <translation>本期已加密</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>That is not the password of “%1”. Please try again; mind capital letters and the input method.</source>
        <translation>“%1”的密码不正确。请检查大小写和输入法，然后重新输入。</translation>
    </message>
    <message>
        <source>“%1” opens with a password. Fanye does not keep it.</source>
        <translation>打开“%1”需要密码。密码不会被保存。</translation>
    </message>
</context>
<context>
    <name>fanye::app::ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fanye::app::PublicationPanel</name>
    <message>
        <source>In this issue</source>
        <translation>本期要目</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>刊物信息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>补充…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>读到第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>本期</translation>
    </message>
</context>
<context>
    <name>fanye::app::ReaderContents</name>
    <message>
        <source>The correction could not be saved: the disk is full or cannot be written to.</source>
        <translation>更正未能保存：磁盘已满或无法写入。请腾出磁盘空间或检查写入权限，然后重试。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>fanye::app::ReaderFacts</name>
    <message>
        <source>What you typed could not be saved: the disk is full or cannot be written to.</source>
        <translation>填写的内容未能保存：磁盘已满或无法写入。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a value of this field, so it was not taken.</source>
        <translation>无法将“%1”识别为该项的内容，未予采用。</translation>
    </message>
</context>
<context>
    <name>fanye::app::ReaderMarks</name>
    <message>
        <source>The mark could not be saved: the disk is full or cannot be written to, or the note is too long.</source>
        <translation>标记未能保存：磁盘已满或无法写入，或笔记过长。</translation>
    </message>
</context>
<context>
    <name>fanye::app::RecentMenu</name>
    <message>
        <source>No recent files</source>
        <translation>暂无记录</translation>
    </message>
</context>
<context>
    <name>fanye::app::SearchInput</name>
    <message>
        <source>Search history</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>No searches yet</source>
        <translation>还没有查找记录</translation>
    </message>
    <message>
        <source>&amp;Clear search history</source>
        <translation>清除查找记录(&amp;F)</translation>
    </message>
</context>
<context>
    <name>fanye::app::SearchPanel</name>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words (Latin letters and digits)</source>
        <translation>全词匹配（英文和数字）</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Search the issue</source>
        <translation>在本期中查找</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Match &amp;accents (é is not e)</source>
        <translation>区分变音符号：é 不同于 e(&amp;A)</translation>
    </message>
    <message>
        <source>Match full and half &amp;width (Ａ is not A)</source>
        <translation>区分全角半角：Ａ 不同于 A(&amp;W)</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
</context>
<context>
    <name>fanye::app::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>First page, last page</source>
        <translation>第一页、最后一页</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以鼠标指针为中心缩放</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 滚轮</translation>
    </message>
    <message>
        <source>PgDown   →   Space</source>
        <translation>PgDown   →   空格</translation>
    </message>
    <message>
        <source>PgUp   ←   Shift+Space   Backspace</source>
        <translation>PgUp   ←   Shift+空格   Backspace</translation>
    </message>
    <message>
        <source>Magnifier, while held</source>
        <translation>放大镜(按住时)</translation>
    </message>
    <message>
        <source>M   middle mouse button</source>
        <translation>M   鼠标中键</translation>
    </message>
    <message>
        <source>Select a word, a line, a paragraph</source>
        <translation>选择词、行、段落</translation>
    </message>
    <message>
        <source>double, triple, quadruple click</source>
        <translation>双击、三击、四击</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>扩大选择</translation>
    </message>
    <message>
        <source>Shift + click   Shift + arrows</source>
        <translation>Shift + 单击   Shift + 方向键</translation>
    </message>
    <message>
        <source>Page layout: %1</source>
        <translation>页面布局：%1</translation>
    </message>
</context>
<context>
    <name>fanye::app::StartPages</name>
    <message>
        <source>Open an issue</source>
        <translation>打开期刊</translation>
    </message>
    <message>
        <source>Drop a PDF here, or choose one. Fanye remembers where you stopped reading.</source>
        <translation>将 PDF 拖到这里，或点击下面的按钮选择文件。
再次打开时，会回到上次读到的地方。</translation>
    </message>
    <message>
        <source>Open a PDF…</source>
        <translation>打开 PDF…</translation>
    </message>
    <message>
        <source>Open the sample issue</source>
        <translation>看看样刊</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Open another PDF…</source>
        <translation>打开其他 PDF…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fanye::app::TextExport</name>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
    </message>
    <message>
        <source>Plain text (*.txt);;Markdown (*.md);;Web page (*.html)</source>
        <translation>纯文本 (*.txt);;Markdown (*.md);;网页 (*.html)</translation>
    </message>
    <message>
        <source>“%1” is the issue itself, which Fanye never changes. Choose another name for the text.</source>
        <translation>“%1”是本期文件本身，翻页从不改动它。请为文本另取一个文件名。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Page %1 (%2)</source>
        <comment>the number of the page, the number that is printed on it</comment>
        <translation>第 %1 页（%2）</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>〔图片〕</translation>
    </message>
    <message>
        <source>The text is saved as “%1”.</source>
        <translation>文本已保存为“%1”。</translation>
    </message>
    <message>
        <source>The text of this issue is still being read. Save it in a moment.</source>
        <translation>本期文本仍在读取，请稍后再保存。</translation>
    </message>
    <message>
        <source>%1 (page %2).txt</source>
        <comment>or pages: 8-9</comment>
        <translation>%1（第 %2 页）.txt</translation>
    </message>
</context>
<context>
    <name>fanye::app::TextMode</name>
    <message>
        <source>Page %1 (%2)</source>
        <comment>the number of the page, the number that is printed on it</comment>
        <translation>第 %1 页（%2）</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>This page has no text.</source>
        <translation>本页没有文字。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>fanye::app::TextView</name>
    <message>
        <source>Text of the pages</source>
        <translation>各页的文本</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>〔图片〕</translation>
    </message>
</context>
<context>
    <name>fanye::flip::AccessibleSpread</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation>第 %1、%2 页，共 %3 页</translation>
    </message>
    <message>
        <source>Page %1: its text has not been read yet.</source>
        <translation>第 %1 页：文字尚未读出。</translation>
    </message>
    <message>
        <source>Page %1: its fonts do not tell which characters they show.</source>
        <translation>第 %1 页：所用字体没有说明字形对应的文字，无法朗读。</translation>
    </message>
    <message>
        <source>Page %1: a picture, without text.</source>
        <translation>第 %1 页：图片，没有文字。</translation>
    </message>
    <message>
        <source>Page %1: without text.</source>
        <translation>第 %1 页：没有文字。</translation>
    </message>
    <message>
        <source>Link to page %1</source>
        <translation>到第 %1 页的链接</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>到 %1 的链接</translation>
    </message>
    <message>
        <source>Current search result: %1</source>
        <translation>当前搜索结果：%1</translation>
    </message>
    <message>
        <source>Search result: %1</source>
        <translation>搜索结果：%1</translation>
    </message>
    <message>
        <source>Bookmark on page %1</source>
        <translation>第 %1 页的书签</translation>
    </message>
    <message>
        <source>Search results on page %1</source>
        <translation>第 %1 页的搜索结果</translation>
    </message>
    <message>
        <source>Marks on page %1</source>
        <translation>第 %1 页上有标记</translation>
    </message>
</context>
<context>
    <name>fanye::flip::FlipView</name>
    <message>
        <source>Magazine</source>
        <translation>期刊页面</translation>
    </message>
    <message>
        <source>This page needs more memory than one page may use, and was given up.</source>
        <translation>绘制此页所需内存超出单页上限，已放弃。</translation>
    </message>
    <message>
        <source>There is not enough memory left for this page.</source>
        <translation>剩余内存不足，无法绘制此页。</translation>
    </message>
    <message>
        <source>This page cannot be drawn: it is damaged, or drawing it failed.</source>
        <translation>无法绘制此页：页面已损坏，或绘制失败。</translation>
    </message>
    <message>
        <source>Drawing this page…</source>
        <translation>正在绘制此页…</translation>
    </message>
    <message>
        <source>This page is heavy: its pictures have %L1 megapixels, and it has very many shapes. Still drawing…</source>
        <translation>此页内容繁重：图片共 %L1 百万像素，并含有大量图形。仍在绘制…</translation>
    </message>
    <message>
        <source>This page is heavy: its pictures have %L1 megapixels. Still drawing…</source>
        <translation>此页内容繁重：图片共 %L1 百万像素。仍在绘制…</translation>
    </message>
    <message>
        <source>This page is heavy: it has very many shapes. Still drawing…</source>
        <translation>此页内容繁重：含有大量图形。仍在绘制…</translation>
    </message>
    <message>
        <source>This page takes long to draw. Still drawing…</source>
        <translation>此页绘制时间较长。仍在绘制…</translation>
    </message>
    <message>
        <source>Its pictures have %L1 megapixels, and it has very many shapes.</source>
        <translation>其图片共 %L1 百万像素，并含有大量图形。</translation>
    </message>
    <message>
        <source>Its pictures have %L1 megapixels.</source>
        <translation>其图片共 %L1 百万像素。</translation>
    </message>
    <message>
        <source>It has very many shapes.</source>
        <translation>该页含有大量图形。</translation>
    </message>
    <message>
        <source>This page took too long to draw and was given up. Trying again gives it more time.</source>
        <translation>绘制此页耗时过长，已放弃。重试时会给予更多时间。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>fanye::flip::PageNotice</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Lower resolution</source>
        <translation>降低分辨率</translation>
    </message>
</context>
</TS>
