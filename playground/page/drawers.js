// On a narrow screen the chats and the tools are drawers over the chat; on a wide one they stand beside it.
// A closed drawer is inert, so that neither Tab nor a screen reader strays into it.
import { find } from "./dom.js";

const SIDES = [
  { panel: "#side-chats", button: "#open-chats", fits: matchMedia("(min-width: 760px)") },
  { panel: "#side-tools", button: "#open-tools", fits: matchMedia("(min-width: 1120px)") },
];

function settle({ panel, button, fits }, opened = false) {
  const node = find(panel);
  node.classList.toggle("opened", opened && !fits.matches);
  node.inert = !fits.matches && !opened;
  find(button).setAttribute("aria-expanded", String(opened && !fits.matches));
  find("#backdrop").hidden = !SIDES.some((side) => find(side.panel).classList.contains("opened"));
}

const openedSide = () => SIDES.find((side) => find(side.panel).classList.contains("opened"));

/** Closes whichever drawer is open; the focus goes back to its button. True when there was one. */
export function closeDrawers() {
  const side = openedSide();
  if (!side) return false;
  settle(side);
  find(side.button).focus();
  return true;
}

/** Starts the view. */
export function startDrawers() {
  for (const side of SIDES) {
    settle(side);
    side.fits.addEventListener("change", () => settle(side));
    find(side.button).addEventListener("click", () => {
      closeDrawers();
      settle(side, true);
      find("button, input, select", find(side.panel))?.focus();
    });
    find(".drawer-close", find(side.panel)).addEventListener("click", closeDrawers);
  }
  find("#backdrop").addEventListener("click", closeDrawers);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !find("dialog[open]")) closeDrawers();
  });
}
