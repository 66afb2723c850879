//! Characters of symbol fonts (`w:sym`), as far as Unicode has them.

/// The character that `code` (hexadecimal) shows in `font`. What is unknown stays the
/// private-use character that Word itself keeps.
pub(super) fn symbol(font: &str, code: &str) -> Option<char> {
    let code = u32::from_str_radix(code, 16).ok()?;
    let low = if (0xf000..=0xf0ff).contains(&code) { code - 0xf000 } else { code };
    let table: &[(u32, char)] = match font.to_ascii_lowercase().as_str() {
        "symbol" => SYMBOL,
        "wingdings" => WINGDINGS,
        _ => &[],
    };
    let known = table.iter().find(|(at, _)| *at == low).map(|(_, c)| *c);
    known.or_else(|| char::from_u32(code)).filter(|c| !c.is_control())
}

const SYMBOL: &[(u32, char)] = &[
    (0x61, 'α'),
    (0x62, 'β'),
    (0x63, 'χ'),
    (0x64, 'δ'),
    (0x65, 'ε'),
    (0x67, 'γ'),
    (0x6b, 'κ'),
    (0x6c, 'λ'),
    (0x6d, 'μ'),
    (0x70, 'π'),
    (0x72, 'ρ'),
    (0x73, 'σ'),
    (0x74, 'τ'),
    (0x77, 'ω'),
    (0xa3, '≤'),
    (0xab, '↔'),
    (0xac, '←'),
    (0xad, '↑'),
    (0xae, '→'),
    (0xaf, '↓'),
    (0xb0, '°'),
    (0xb1, '±'),
    (0xb3, '≥'),
    (0xb4, '×'),
    (0xb7, '•'),
    (0xb8, '÷'),
    (0xb9, '≠'),
    (0xbb, '≈'),
    (0xbc, '…'),
];

const WINGDINGS: &[(u32, char)] = &[
    (0x28, '☎'),
    (0x4a, '☺'),
    (0x4b, '😐'),
    (0x4c, '☹'),
    (0x6c, '●'),
    (0x6e, '■'),
    (0x6f, '□'),
    (0xa7, '▪'),
    (0xa8, '◻'),
    (0xd8, '➢'),
    (0xdf, '←'),
    (0xe0, '→'),
    (0xe1, '↑'),
    (0xe2, '↓'),
    (0xe8, '➔'),
    (0xfb, '✗'),
    (0xfc, '✓'),
    (0xfe, '☑'),
];
