"""Golden records: each input beside the record that it must give."""
