"""From bytes to a record: `clean(raw, ruleset) -> Article | Rejection`. Pure: no files, no clock, no environment.

`clean` is the whole way, readable from top to bottom: `decoding` makes text of bytes, `text` and `page` make the canonical
`document` of it, `detection` says what of that is chrome, by `rules` (found through `matching`) and the trained `arbiter`, `facts`
reads what lines say, and `assemble` writes the record. `authoring` reads and checks the rules that people write.
"""
