"use strict";

/* Marks: a line that should stay or go, and the TOML that says so. */
const marks = new Map(); // from the button to what was marked

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
  const besides = [
    line.nextElementSibling ? null : passage.nextElementSibling,
    line.previousElementSibling ? null : passage.previousElementSibling,
  ];
  const cut = besides.find((other) => other && other.classList.contains("cut") && other.dataset.by !== "field");
  return cut ? cut.dataset.kind : "unclassified";
}

function toggle(pressed, doc, mark) {
  if (marks.has(pressed)) marks.delete(pressed);
  else marks.set(pressed, { ...mark, doc });
  pressed.setAttribute("aria-pressed", String(marks.has(pressed)));
  tell();
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
