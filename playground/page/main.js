// Puts the page together: words first, then the views, then the stream that fills them.
import { fetchState } from "./api.js";
import { startAttach } from "./attach.js";
import { startCalls } from "./calls.js";
import { startChat } from "./chat.js";
import { startChats } from "./chats.js";
import { startComposer } from "./composer.js";
import { startControls } from "./controls.js";
import { find, icon } from "./dom.js";
import { startDrawers } from "./drawers.js";
import { startReplyKeyboard } from "./replykeyboard.js";
import { publish, state, subscribe } from "./state.js";
import { follow } from "./stream.js";
import { startSuggestions } from "./suggest.js";
import { startTop } from "./top.js";
import { setLanguage, wordPage } from "./words.js";

// The page speaks the language of the person who looks. It must be set before any view draws what was loaded,
// hence the first subscription of all.
function useLanguage(topic) {
  const changed = setLanguage(state.me.language_code);
  if (!changed) return;
  wordPage();
  if (topic === "people") publish("language");
}

async function firstPerson() {
  const kept = sessionStorage.getItem("person");
  const known = kept && (await fetchState(kept).catch(() => null));
  return (known || (await fetchState())).me.id;
}

async function begin() {
  try {
    follow(await firstPerson());
  } catch {
    setTimeout(begin, 1000); // the server is not up yet, or just restarting
  }
}

subscribe("loaded people", (detail, topic) => useLanguage(topic));
for (const node of document.querySelectorAll("[data-icon]")) node.prepend(icon(node.dataset.icon));
wordPage();
startDrawers();
startTop();
startChat();
startChats();
startComposer();
startSuggestions();
startReplyKeyboard();
startAttach();
startControls();
startCalls();
// Nothing can be pressed before there is a chat to press it in, nor between two people: it would be the wrong one's act.
subscribe("loaded", () => { find("#layout").inert = false; });
subscribe("switching", () => { find("#layout").inert = true; });
subscribe("link", () => {
  find("#offline").hidden = state.linked;
});
begin();
