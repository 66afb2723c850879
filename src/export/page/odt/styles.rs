//! The parts of an OpenDocument text that hardly change: what is in it, and how it is set.

use super::super::paper::MARGIN;
use super::{MIME, PageHead, centimetres, escape};

const NAMES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" \
xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.2\"";

/// Styles of the text that no name is shown for.
pub(super) const AUTOMATIC: &str = "\
<style:style style:name=\"VocesRow\" style:family=\"table-row\"><style:table-row-properties fo:keep-together=\"always\"/></style:style>\
<style:style style:name=\"VocesCellHead\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.05cm\" fo:padding-left=\"0.15cm\" fo:padding-right=\"0.15cm\" fo:border-left=\"none\" fo:border-right=\"none\" fo:border-top=\"0.75pt solid #808080\" fo:border-bottom=\"0.75pt solid #808080\"/></style:style>\
<style:style style:name=\"VocesCellBody\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.05cm\" fo:padding-left=\"0.15cm\" fo:padding-right=\"0.15cm\" fo:border-left=\"none\" fo:border-right=\"none\" fo:border-top=\"none\" fo:border-bottom=\"0.5pt solid #cccccc\"/></style:style>\
<style:style style:name=\"VocesCellLast\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.05cm\" fo:padding-left=\"0.15cm\" fo:padding-right=\"0.15cm\" fo:border-left=\"none\" fo:border-right=\"none\" fo:border-top=\"none\" fo:border-bottom=\"0.75pt solid #808080\"/></style:style>\
<style:style style:name=\"VocesCellBare\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.05cm\" fo:padding-left=\"0.15cm\" fo:padding-right=\"0.15cm\" fo:border=\"none\"/></style:style>\
<style:style style:name=\"VocesLink\" style:family=\"text\"><style:text-properties fo:color=\"#000000\" style:text-underline-style=\"none\"/></style:style>\
<style:style style:name=\"VocesStraight\" style:family=\"paragraph\" style:parent-style-name=\"VocesNothing\" style:master-page-name=\"Standard\"><style:paragraph-properties fo:break-before=\"auto\"/></style:style>\
<style:style style:name=\"VocesTurned\" style:family=\"paragraph\" style:parent-style-name=\"VocesNothing\" style:master-page-name=\"Turned\"><style:paragraph-properties fo:break-before=\"auto\"/></style:style>\
<style:style style:name=\"VocesStraight1\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_1\" style:master-page-name=\"Standard\"/>\
<style:style style:name=\"VocesStraight2\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_2\" style:master-page-name=\"Standard\"/>\
<style:style style:name=\"VocesStraight3\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_3\" style:master-page-name=\"Standard\"/>\
<style:style style:name=\"VocesTurned1\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_1\" style:master-page-name=\"Turned\"/>\
<style:style style:name=\"VocesTurned2\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_2\" style:master-page-name=\"Turned\"/>\
<style:style style:name=\"VocesTurned3\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_3\" style:master-page-name=\"Turned\"/>";

const PARAGRAPHS: &str = "\
<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>\
<style:style style:name=\"Title\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:class=\"chapter\"><style:paragraph-properties fo:margin-bottom=\"0.28cm\" fo:line-height=\"100%\" fo:keep-with-next=\"always\"/><style:text-properties fo:font-size=\"18pt\" fo:font-weight=\"bold\"/></style:style>\
<style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:next-style-name=\"Standard\" style:default-outline-level=\"1\" style:class=\"text\"><style:paragraph-properties fo:margin-top=\"0.63cm\" fo:margin-bottom=\"0.21cm\" fo:keep-with-next=\"always\"/><style:text-properties fo:font-size=\"14pt\" fo:font-weight=\"bold\"/></style:style>\
<style:style style:name=\"Heading_20_2\" style:display-name=\"Heading 2\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:next-style-name=\"Standard\" style:default-outline-level=\"2\" style:class=\"text\"><style:paragraph-properties fo:margin-top=\"0.49cm\" fo:margin-bottom=\"0.14cm\" fo:keep-with-next=\"always\"/><style:text-properties fo:font-size=\"12pt\" fo:font-weight=\"bold\"/></style:style>\
<style:style style:name=\"Heading_20_3\" style:display-name=\"Heading 3\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:next-style-name=\"Standard\" style:default-outline-level=\"3\" style:class=\"text\"><style:paragraph-properties fo:margin-top=\"0.35cm\" fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>\
<style:style style:name=\"Quotations\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:class=\"html\"><style:paragraph-properties fo:margin-left=\"0.6cm\" fo:margin-right=\"0.6cm\" fo:margin-bottom=\"0.35cm\"/></style:style>\
<style:style style:name=\"VocesSource\" style:display-name=\"Voces Source\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-bottom=\"0.035cm\" fo:keep-with-next=\"always\"/><style:text-properties fo:font-size=\"9pt\" fo:color=\"#555555\"/></style:style>\
<style:style style:name=\"VocesNote\" style:display-name=\"Voces Note\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-top=\"0.035cm\" fo:margin-bottom=\"0.035cm\"/><style:text-properties fo:font-size=\"9pt\" fo:color=\"#555555\"/></style:style>\
<style:style style:name=\"VocesFact\" style:display-name=\"Voces Fact\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-bottom=\"0.035cm\"/><style:text-properties fo:font-size=\"10pt\"/></style:style>\
<style:style style:name=\"VocesCaption\" style:display-name=\"Caption\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:class=\"extra\"><style:paragraph-properties fo:margin-top=\"0.35cm\" fo:margin-bottom=\"0.1cm\" fo:line-height=\"100%\" fo:keep-with-next=\"always\"/></style:style>\
<style:style style:name=\"VocesCell\" style:display-name=\"Voces Cell\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-top=\"0.035cm\" fo:margin-bottom=\"0.035cm\" fo:line-height=\"100%\"/><style:text-properties fo:font-size=\"10pt\"/></style:style>\
<style:style style:name=\"VocesNumber\" style:display-name=\"Voces Number\" style:family=\"paragraph\" style:parent-style-name=\"VocesCell\"><style:paragraph-properties fo:text-align=\"end\"/></style:style>\
<style:style style:name=\"VocesItem\" style:display-name=\"Voces Item\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-bottom=\"0.07cm\"/></style:style>\
<style:style style:name=\"VocesNothing\" style:display-name=\"Voces Nothing\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-bottom=\"0cm\" fo:line-height=\"100%\"/><style:text-properties fo:font-size=\"2pt\"/></style:style>\
<style:style style:name=\"Footer\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:class=\"extra\"><style:paragraph-properties fo:margin-bottom=\"0cm\" fo:text-align=\"center\"/><style:text-properties fo:font-size=\"9pt\" fo:color=\"#555555\"/></style:style>\
<text:list-style style:name=\"VocesList\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\u{2022}\"><style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"0.6cm\" fo:text-indent=\"-0.45cm\" fo:margin-left=\"0.6cm\"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>\
</office:styles>";

/// All parts but the kind of file and the text itself, in the order in which they are stored.
pub(super) fn fixed_parts(head: &PageHead) -> [(&'static str, String); 3] {
    let manifest = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest \
         xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">\
         <manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" manifest:media-type=\"{MIME}\"/>\
         <manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\
         <manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>\
         <manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"
    );
    let mut title = String::new();
    escape(&mut title, &head.title);
    let meta = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta {NAMES}><office:meta>\
         <dc:title>{title}</dc:title></office:meta></office:document-meta>"
    );
    [("META-INF/manifest.xml", manifest), ("meta.xml", meta), ("styles.xml", styles(head))]
}

fn styles(head: &PageHead) -> String {
    let language = head.language.code();
    let begin = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles {NAMES}>\
         <office:font-face-decls><style:font-face style:name=\"Calibri\" svg:font-family=\"Calibri\" \
         style:font-family-generic=\"swiss\" style:font-pitch=\"variable\"/></office:font-face-decls><office:styles>\
         <style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:margin-top=\"0cm\" \
         fo:margin-bottom=\"0.21cm\" fo:line-height=\"110%\" style:tab-stop-distance=\"1.25cm\"/>\
         <style:text-properties style:font-name=\"Calibri\" style:font-name-complex=\"Calibri\" fo:font-size=\"11pt\" \
         fo:language=\"{language}\" fo:country=\"none\"/></style:default-style>"
    );
    let margin = centimetres(MARGIN);
    let layout = |name: &str, is_landscape: bool| {
        let (width, height) = head.paper.sides(is_landscape);
        let (width, height) = (centimetres(width), centimetres(height));
        let turned = if is_landscape { "landscape" } else { "portrait" };
        format!(
            "<style:page-layout style:name=\"{name}\"><style:page-layout-properties fo:page-width=\"{width:.3}cm\" \
             fo:page-height=\"{height:.3}cm\" style:print-orientation=\"{turned}\" fo:margin-top=\"{margin:.3}cm\" \
             fo:margin-bottom=\"1.1cm\" fo:margin-left=\"{margin:.3}cm\" fo:margin-right=\"{margin:.3}cm\"/>\
             <style:footer-style><style:header-footer-properties fo:min-height=\"1.1cm\" fo:margin-top=\"0.5cm\"/>\
             </style:footer-style></style:page-layout>"
        )
    };
    let master = |name: &str, layout: &str| {
        format!(
            "<style:master-page style:name=\"{name}\" style:page-layout-name=\"{layout}\"><style:footer>\
             <text:p text:style-name=\"Footer\"><text:page-number text:select-page=\"current\">1</text:page-number>\
             </text:p></style:footer></style:master-page>"
        )
    };
    [
        begin,
        PARAGRAPHS.to_owned(),
        "<office:automatic-styles>".to_owned(),
        layout("straight", head.is_landscape),
        layout("turned", !head.is_landscape),
        "</office:automatic-styles><office:master-styles>".to_owned(),
        master("Standard", "straight"),
        master("Turned", "turned"),
        "</office:master-styles></office:document-styles>".to_owned(),
    ]
    .concat()
}
