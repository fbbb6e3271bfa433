// What is chosen becomes one style sheet: everything else is hidden. Without this script the page
// shows all there is.
"use strict";

const form = document.getElementById("choices");
const nothing = document.getElementById("nothing");
const sheet = document.head.appendChild(document.createElement("style"));
const articles = [...document.querySelectorAll("article")];
const KINDS = ["situation", "channel", "style", "language", "address", "wording"];

function hide() {
  const chosen = new FormData(form);
  const rules = KINDS.filter((kind) => chosen.get(kind)).map(
    (kind) => `[data-${kind}]:not([data-${kind}~="${chosen.get(kind)}"]) { display: none; }`
  );
  sheet.textContent = rules.join("\n");
  const beside = chosen.get("beside");
  document.body.classList.toggle("beside-languages", beside === "languages");
  const counted = beside === "languages" ? form.elements.language : form.elements.style;
  const columns = counted.value ? 1 : counted.options.length - 1;
  document.documentElement.style.setProperty("--columns", columns);
}

function find() {
  const wanted = form.elements.find.value.trim().toLowerCase();
  for (const article of articles) {
    article.hidden = wanted !== "" && !article.textContent.toLowerCase().includes(wanted);
  }
  for (const box of [".stage", "section"].flatMap((name) => [...document.querySelectorAll(name)])) {
    box.hidden = wanted !== "" && !box.querySelector("article:not([hidden])");
  }
}

function show() {
  hide();
  find();
  const seen = articles.some((article) => article.checkVisibility());
  nothing.hidden = seen;
}

// The choice stands in the address, so that it can be kept and sent.
function remember() {
  const chosen = new URLSearchParams(new FormData(form));
  history.replaceState(null, "", `#${chosen}`);
}

function recall() {
  const chosen = new URLSearchParams(location.hash.slice(1));
  for (const [name, value] of chosen) {
    if (form.elements[name]) form.elements[name].value = value;
  }
}

form.addEventListener("input", (event) => {
  // What stands side by side has to be there.
  if (event.target.name === "beside") form.elements[event.target.value.replace(/s$/, "")].value = "";
  show();
  remember();
});
form.addEventListener("submit", (event) => event.preventDefault());
window.addEventListener("hashchange", () => { recall(); show(); });
recall();
show();
