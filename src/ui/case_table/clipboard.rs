//! Blocks of cells as spreadsheets put them on the clipboard: rows parted by line ends, cells by
//! tabs, quotes around a cell that holds either.

/// The rows of a block. A last line end begins no row of its own.
pub fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut rows = vec![vec![String::new()]];
    let mut chars = text.chars().peekable();
    let mut is_quoted = false;
    let mut at_start = true;
    while let Some(c) = chars.next() {
        let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) else { break };
        match c {
            '"' if is_quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            // Only a quote that is closed before the next cell encloses anything.
            '"' if at_start && is_closed(chars.clone()) => is_quoted = true,
            '\t' if !is_quoted => {
                if let Some(row) = rows.last_mut() {
                    row.push(String::new());
                }
                at_start = true;
                continue;
            }
            '\n' if !is_quoted => {
                rows.push(vec![String::new()]);
                at_start = true;
                continue;
            }
            c => cell.push(c),
        }
        at_start = false;
    }
    if rows.len() > 1 && rows.last().is_some_and(|row| row.iter().all(String::is_empty) && row.len() == 1) {
        rows.pop();
    }
    rows
}

/// True where a closing quote stands before a tab, a line end or the end of the text.
fn is_closed(mut rest: std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    while let Some(c) = rest.next() {
        if c == '"' {
            match rest.peek() {
                Some('"') => drop(rest.next()),
                None | Some('\t' | '\n') => return true,
                Some(_) => return false,
            }
        }
    }
    false
}

/// The block as text: what [`read`] reads again, and every spreadsheet.
pub fn write(rows: &[Vec<String>]) -> String {
    let cell = |text: &String| {
        if text.contains(['\t', '\n', '\r']) || text.starts_with('"') {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text.clone()
        }
    };
    let lines = rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join("\t"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|&cell| cell.to_owned()).collect()).collect()
    }

    #[test]
    fn what_excel_copies_is_read() {
        assert_eq!(read("a\tb\r\nc\t\r\n"), block(&[&["a", "b"], &["c", ""]]));
        assert_eq!(read("\"dos\nlíneas\"\t1\nx"), block(&[&["dos\nlíneas", "1"], &["x"]]));
        assert_eq!(read("\"dijo \"\"sí\"\"\"\t2"), block(&[&["dijo \"sí\"", "2"]]));
        assert_eq!(read("5\" nail\t\"half"), block(&[&["5\" nail", "\"half"]]));
        assert_eq!(read("\"a\" b\tc"), block(&[&["\"a\" b", "c"]]));
        assert_eq!(read("uno"), block(&[&["uno"]]));
        assert_eq!(read("a\n\nb\n"), block(&[&["a"], &[""], &["b"]]));
        assert_eq!(read(""), block(&[&[""]]));
    }

    #[test]
    fn what_is_copied_comes_back() {
        let rows = block(&[&["a", "b\tc", "\"x\""], &["dos\nlíneas", "", "漢字 😀"]]);
        assert_eq!(read(&write(&rows)), rows);
    }
}
