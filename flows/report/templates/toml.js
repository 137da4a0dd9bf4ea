"use strict";

/* The TOML of marks: rules for lines that should go, and what can be said of those that should stay. */
const OPEN = "\u27e6", CLOSE = "\u27e7";
const DECORATION = document.getElementById("marks").dataset.decoration;
const LONGEST_LINE = 2000;
const LONGEST_EXAMPLE = 160;

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
  const found = text.toLowerCase().match(/[a-z0-9]*[a-z][a-z0-9]*/g) ?? ["line"];
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
    case "model": return [`was taken by a model (${name}), and no rule can keep it. Where the run was thorough, --preset careful keeps more.`];
    case "markup": return [`was taken for what the page's markup says of it (${name}), and no rule can keep it.`];
    case "copy": return [`was taken as a copy (${name}), and no rule can keep it.`];
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
