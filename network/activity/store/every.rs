//! Answers of any length: asked page by page, so that nothing is left out and no engine is given more at once than it
//! takes.

use platform::{Refusal, Tx};
use viewer::NetworkId;

use super::list;
use crate::happened::{Activity, MOST, Wanted};

/// All wanted activities with all their links, in their order, whatever page and size were asked for.
pub fn all(tx: &mut Tx, network: &NetworkId, wanted: &Wanted) -> Result<Vec<Activity>, Refusal> {
    every(MOST, |page| list(tx, network, &Wanted { page, size: MOST, ..wanted.clone() }))
}

/// What all pages hold together; the first that is not full is the last.
pub(super) fn every<T>(size: i64, mut of_page: impl FnMut(i64) -> Result<Vec<T>, Refusal>) -> Result<Vec<T>, Refusal> {
    let mut whole = Vec::new();
    for page in 1.. {
        let some = of_page(page)?;
        let is_full = i64::try_from(some.len()).is_ok_and(|there| there >= size);
        whole.extend(some);
        if !is_full {
            break;
        }
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_out_however_much_there_is() {
        for there in [0, 1, 4, 5, 6, 10, 12] {
            let mut asked = 0;
            let found = every(5, |page| {
                asked = page;
                Ok((0..there).skip(usize::try_from(page - 1).unwrap() * 5).take(5).collect())
            });
            assert_eq!(found.unwrap(), (0..there).collect::<Vec<i64>>());
            assert_eq!(asked, there / 5 + 1);
        }
    }
}
