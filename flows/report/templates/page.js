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

/* Marks: a line that should stay or go, and the TOML that says so. */
const marks = new Map(); // from the button to what was marked
const OPEN = "\u27e6", CLOSE = "\u27e7";
const DECORATION = " *\u2022\u00b7\u25cf\u25aa\u25a0\u25a1\u25e6|>\u00bb\u203a\u00ab\u2039\u2192\u2190\u2191\u2193\u2013\u2014-_:.\u2026+#\u25bc\u25be\u25ba\u25b6\u2715\u00d7!()[]";
const LONGEST_LINE = 2000;
const LONGEST_EXAMPLE = 160;

/* The text of a line as it stands in the document, without what the page has put between. */
function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.classList.contains("hidden-char")) return String.fromCodePoint(parseInt(node.dataset.code, 16));
  if (node.matches(".inner-tag, button")) return "";
  return Array.from(node.childNodes, textOf).join("");
}

function keptText(line) {
  const copy = line.firstElementChild.cloneNode(true);
  for (const removed of copy.querySelectorAll("del")) removed.remove();
  return textOf(copy).trim();
}

function button(label, kind) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = label;
  made.setAttribute("aria-pressed", "false");
  return made;
}

function equip(doc) {
  if (doc.dataset.equipped) return;
  doc.dataset.equipped = "yes";
  for (const line of doc.querySelectorAll(".line")) {
    const cut = line.closest(".cut");
    const made = button(cut ? "should stay" : "should go", "mark");
    made.addEventListener("click", () => toggle(made, doc, cut ? stay(cut, textOf(line.firstElementChild)) : go(line)));
    for (const removed of cut ? [] : line.querySelectorAll("del")) {
      const inner = button("should stay", "inner-mark");
      inner.addEventListener("click", () => toggle(inner, doc, stay(removed, textOf(removed))));
      removed.nextElementSibling.after(inner);
    }
    line.append(made);
  }
}

const stay = (element, text) => ({
  verdict: "stay", text: text.trim(), rule: element.dataset.rule, by: element.dataset.by, kind: element.dataset.kind,
});
const go = (line) => ({ verdict: "go", text: textOf(line.firstElementChild).trim(), kind: guessedKind(line), line });

function guessedKind(line) {
  const passage = line.closest(".kept");
  const besides = [passage.nextElementSibling, passage.previousElementSibling];
  const cut = besides.find((other) => other && other.classList.contains("cut") && other.dataset.by !== "field");
  return cut ? cut.dataset.kind : "unclassified";
}

function toggle(pressed, doc, mark) {
  if (marks.has(pressed)) marks.delete(pressed);
  else marks.set(pressed, { ...mark, doc });
  pressed.setAttribute("aria-pressed", String(marks.has(pressed)));
  tell();
}

/* As TOML writes a string: what JSON escapes, and all else that cannot be seen. */
function quoted(text) {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/gu,
    (found) => "\\U" + found.codePointAt(0).toString(16).padStart(8, "0"));
}

function literal(pattern) {
  return /^[^'\p{C}]*$/u.test(pattern) ? `'${pattern}'` : quoted(pattern);
}

/* The line as RE2: every sign for itself, and any number where a number stands. A line of numbers alone stays as it is. */
function patternOf(text) {
  const escaped = text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");
  return /\p{L}/u.test(text) ? escaped.replace(/[0-9](?:(?:\\\.|,)?[0-9])*/g, "\\d[\\d.,]*") : escaped;
}

function takes(pattern) {
  const around = `[${DECORATION.replace(/[\\\]\[^-]/g, "\\$&")}]*`;
  const whole = new RegExp(`^${around}(?:${pattern})${around}$`, "iu");
  return (text) => whole.test(text);
}

function words(text) {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/* A text short enough to be an example, cut where a word ends. */
function short(text) {
  if (text.length <= LONGEST_EXAMPLE) return text;
  const end = text.lastIndexOf(" ", LONGEST_EXAMPLE);
  return end > 0 ? text.slice(0, end) : Array.from(text).slice(0, LONGEST_EXAMPLE).join("");
}

/* Two kept lines that the pattern must leave: those that share most words with the marked one. */
function nearMisses(mark, pattern, going) {
  const own = words(mark.text);
  const isTaken = takes(pattern);
  const alike = (text) => {
    const others = words(text);
    return Array.from(own).filter((word) => others.has(word)).length / Math.sqrt(others.size + 1);
  };
  const kept = Array.from(mark.doc.querySelectorAll(".kept .line")).filter((line) => !going.has(line));
  const texts = new Set(kept.map((line) => short(keptText(line))));
  const found = Array.from(texts).filter((text) => usable(text) && words(text).size > 0 && !isTaken(text));
  found.sort((one, other) => alike(other) - alike(one));
  const made = [`The article says: ${mark.text}, and goes on.`, `So it began: ${mark.text}, as was said before.`];
  return [...found, ...made].slice(0, 2);
}

function usable(text) {
  return text.length > 0 && !/[\n\t\u27e6\u27e7]/.test(text) && text.length < LONGEST_LINE;
}

function slug(text) {
  const found = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return ["own", ...found.slice(0, 5)].join("-").slice(0, 60).replace(/-+$/, "");
}

function rule(mark, id, going) {
  const pattern = patternOf(mark.text);
  const { origin, source } = mark.doc.dataset;
  const examples = [OPEN + mark.text + CLOSE, ...nearMisses(mark, pattern, going)];
  return [
    "[[rule]]",
    `id = "${id}"`,
    `kind = "${mark.kind}"`,
    `why = "Marked in review as no part of the article."`,
    `pattern = ${literal(pattern)}`,
    "examples = [",
    ...examples.map((example) => `  ${quoted(example)},`),
    "]",
    origin !== source ? `sites = [${quoted(origin)}]` : `sources = [${quoted(source)}]`,
    "",
  ];
}

function comment(mark, words) {
  return [`# ${quoted(mark.text)}`, ...words.map((line) => "# " + line)];
}

function stayWords(mark) {
  const name = mark.rule;
  switch (mark.by) {
    case "rule": return [`was taken by the built-in rule ${name}, which is off now. To keep most of it, write a`, `narrower rule of that id below, with this line among its near misses.`];
    case "model": return [`was taken by the arbiter (${name}), which is no rule: --preset careful keeps more.`];
    case "field": return [`became a field (${name}); no rule decides on that.`];
    default: return [`was taken by ${name}. If that is a rule of yours, put this line among its examples, as a near miss,`, `and narrow its pattern.`];
  }
}

function toml() {
  const all = Array.from(marks.values());
  const going = new Set(all.map((mark) => mark.line).filter(Boolean));
  const stays = all.filter((mark) => mark.verdict === "stay");
  const disabled = [...new Set(stays.filter((mark) => mark.by === "rule").map((mark) => mark.rule))].sort();
  const lines = stays.flatMap((mark) => comment(mark, stayWords(mark)));
  if (disabled.length) lines.push(`disable = [${disabled.map(quoted).join(", ")}]`);
  if (lines.length) lines.push("");
  const taken = new Set();
  const told = new Set();
  for (const mark of all.filter((other) => other.verdict === "go")) {
    const same = [patternOf(mark.text), mark.doc.dataset.origin].join("\n").toLowerCase();
    if (told.has(same)) continue;
    told.add(same);
    if (!usable(mark.text) || words(mark.text).size === 0) {
      lines.push(...comment(mark, ["is no single line of words, as a rule takes it: write a rule by hand."]), "");
      continue;
    }
    const stem = slug(mark.text);
    let id = stem;
    for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
    taken.add(id);
    lines.push(...rule(mark, id, going));
  }
  return lines.join("\n");
}

function item(pressed, mark) {
  const made = document.createElement("li");
  const text = document.createElement("q");
  text.dir = "auto";
  text.textContent = short(mark.text);
  made.append(mark.verdict === "stay" ? "should stay: " : "should go: ", text);
  if (mark.verdict === "go") {
    const kinds = document.getElementById("kinds").content.firstElementChild.cloneNode(true);
    kinds.value = mark.kind;
    kinds.addEventListener("change", () => { mark.kind = kinds.value; write(); });
    made.append(kinds);
  }
  const forget = document.createElement("button");
  forget.type = "button";
  forget.textContent = "forget";
  forget.addEventListener("click", () => pressed.click());
  made.append(forget);
  return made;
}

function write() {
  document.getElementById("marks-toml").value = toml();
}

function tell() {
  document.getElementById("marks").hidden = marks.size === 0;
  document.getElementById("marks-count").textContent = `(${marks.size})`;
  document.getElementById("marks-said").textContent = "";
  document.getElementById("marks-list").replaceChildren(...Array.from(marks, ([pressed, mark]) => item(pressed, mark)));
  write();
}

document.getElementById("list").addEventListener("toggle", (event) => {
  if (event.target.open && event.target.classList.contains("doc")) equip(event.target);
}, true);
document.getElementById("marks-clear").addEventListener("click", () => {
  for (const pressed of Array.from(marks.keys())) pressed.click();
});
document.getElementById("marks-copy").addEventListener("click", async () => {
  const area = document.getElementById("marks-toml");
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    document.getElementById("marks-said").textContent = "Copied.";
  } catch {
    document.getElementById("marks-said").textContent = "Selected: copy it with the keyboard.";
  }
});

/* An address that names a document opens it. */
function openNamed() {
  const named = location.hash.startsWith("#d-") && document.getElementById(location.hash.slice(1));
  if (named) named.open = true;
}
addEventListener("hashchange", openNamed);
openNamed();
