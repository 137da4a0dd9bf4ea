"use strict";

/* Filters. Everything is in the page already; this only hides what does not fit. */
const form = document.getElementById("filters");
const field = (name) => document.getElementById("filter-" + name);
const entries = Array.from(document.querySelectorAll("#list > .doc"), (element) => ({
  element,
  origin: element.dataset.origin,
  kinds: element.dataset.kinds.split(" "),
  signs: element.dataset.signs ? element.dataset.signs.split(" ") : [],
  words: null,
}));

function searched(entry) {
  entry.words ??= ["name", "path"]
    .map((part) => entry.element.querySelector("." + part).textContent)
    .join(" ").toLowerCase();
  return entry.words;
}

function fits(entry, wanted) {
  return (!wanted.origin || entry.origin === wanted.origin)
    && (!wanted.kind || entry.kinds.includes(wanted.kind))
    && (!wanted.sign || (wanted.sign === "*" ? entry.signs.length > 0 : entry.signs.includes(wanted.sign)))
    && wanted.text.every((word) => searched(entry).includes(word));
}

function filter() {
  const wanted = {
    origin: field("origin").value,
    kind: field("kind").value,
    sign: field("sign").value,
    text: field("text").value.toLowerCase().split(/\s+/).filter(Boolean),
  };
  let shown = 0;
  for (const entry of entries) {
    const fit = fits(entry, wanted);
    entry.element.hidden = !fit;
    shown += fit;
  }
  const all = entries.length.toLocaleString("en");
  document.getElementById("count").textContent =
    shown === entries.length ? `${all} documents` : `${shown.toLocaleString("en")} of ${all} documents`;
  document.getElementById("none").hidden = shown > 0 || entries.length === 0;
}

form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
for (const name of ["filter-clear", "none-clear"]) {
  document.getElementById(name).addEventListener("click", () => { form.reset(); filter(); field("text").focus(); });
}
filter();

/* An address that names a document opens it. */
function openNamed() {
  const named = location.hash.startsWith("#d-") && document.getElementById(location.hash.slice(1));
  if (named) named.open = true;
}
addEventListener("hashchange", openNamed);
openNamed();
