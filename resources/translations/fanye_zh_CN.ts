<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the text of these pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page	PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page	PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the &amp;window&apos;s shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift the &amp;pairing by one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame &amp;meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Fanye</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fanye</name>
    <message>
        <source>--page wants a page number from 1 on, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--measure knows &quot;flips&quot; and &quot;open&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--flips wants a number from 1 on, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--measure wants a FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads PDF magazines as books whose pages turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to open; FILE#page=N opens it at page N.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fanye::Options</name>
    <message>
        <source>Open at page N of the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at the page with the printed number L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password from the first line of F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure &quot;flips&quot; or &quot;open&quot; in the real window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --measure flips: turn N leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --measure: print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
