"use strict";

/* Filters. Everything is in the page already; this only hides what does not fit. */
const form = document.getElementById("filters");
const rule = document.getElementById("filter-rule");
const words = document.getElementById("filter-text");
const entries = Array.from(document.querySelectorAll("#list > .doc"), (element) => ({
  element,
  rules: element.dataset.rules.split(" "),
  words: element.querySelector("summary").textContent.toLowerCase(),
}));

function filter() {
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const entry of entries) {
    const fit = (!rule.value || entry.rules.includes(rule.value)) && wanted.every((word) => entry.words.includes(word));
    entry.element.hidden = !fit;
    shown += fit;
  }
  document.getElementById("count").textContent =
    shown === entries.length ? `${shown} documents` : `${shown} of ${entries.length} documents`;
}

if (form) {
  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("filter-clear").addEventListener("click", () => { form.reset(); filter(); words.focus(); });
  filter();
}
