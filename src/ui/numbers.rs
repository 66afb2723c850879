//! Numbers as the window writes them.

/// Thin group marks from five digits on: `9999`, `12 345`.
pub fn count(n: usize) -> String {
    let digits = n.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{2009}');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn groups_are_marked_from_five_digits_on() {
        assert_eq!(
            [count(0), count(9999), count(12345), count(1_234_567)].join("|"),
            "0|9999|12\u{2009}345|1\u{2009}234\u{2009}567"
        );
    }
}
