<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SearchText</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in running heads and page numbers.</source>
        <translation>
            <numerusform>%n more in running heads and page numbers.</numerusform>
            <numerusform>%n more in running heads and page numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page(s) %1 have no searchable text (pictures or blank).</source>
        <translation>
            <numerusform>Page %1 has no searchable text (a picture or blank).</numerusform>
            <numerusform>Pages %1 have no searchable text (pictures or blank).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The font(s) of page(s) %1 lack character codes: some words there may not be found.</source>
        <translation>
            <numerusform>The fonts of page %1 lack character codes: some words there may not be found.</numerusform>
            <numerusform>The fonts of pages %1 lack character codes: some words there may not be found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of page(s) %1 could not be read and cannot be searched.</source>
        <translation>
            <numerusform>The text of page %1 could not be read and cannot be searched.</numerusform>
            <numerusform>The text of pages %1 could not be read and cannot be searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 in the text, %n in running heads and page numbers.</source>
        <translation>
            <numerusform>0 in the text, %n in running heads and page numbers.</numerusform>
            <numerusform>0 in the text, %n in running heads and page numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanye::app::CarriedMarks</name>
    <message numerus="yes">
        <source>%n mark(s) and bookmark(s) of the former version are in this one, too.</source>
        <translation>
            <numerusform>%n mark or bookmark of the former version is in this one, too.</numerusform>
            <numerusform>%n marks and bookmarks of the former version are in this one, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) and bookmark(s) on pages that are gone stay with the former version.</source>
        <translation>
            <numerusform>%n mark or bookmark on a page that is gone stays with the former version.</numerusform>
            <numerusform>%n marks and bookmarks on pages that are gone stay with the former version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanye::app::EbookExport</name>
    <message numerus="yes">
        <source>%n page(s) could not be painted and say so in it.</source>
        <translation>
            <numerusform>%n page could not be painted and says so in it.</numerusform>
            <numerusform>%n pages could not be painted and say so in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanye::app::MarkedCopyExport</name>
    <message numerus="yes">
        <source>%n mark(s) on pages that the issue no longer has stay in Fanye.</source>
        <translation>
            <numerusform>%n mark on a page that the issue no longer has stays in Fanye.</numerusform>
            <numerusform>%n marks on pages that the issue no longer has stay in Fanye.</numerusform>
        </translation>
    </message>
</context>
</TS>
