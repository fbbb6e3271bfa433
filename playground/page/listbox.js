// Moving through lists with the keyboard: rows that take the focus, and rows chosen from a text field.

const STEP = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrow keys, Home and End move the focus among `selector` inside `list`; Tab enters and leaves it as one stop. */
export function rovingKeys(list, selector) {
  const items = () => [...list.querySelectorAll(selector)];
  const settle = (chosen) => items().forEach((item) => { item.tabIndex = item === chosen ? 0 : -1; });
  settle(items()[0]);
  list.addEventListener("focusin", (event) => items().includes(event.target) && settle(event.target));
  list.addEventListener("keydown", (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    if (at < 0) return;
    const step = STEP[event.key];
    const next = step ? (at + step + all.length) % all.length : { Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[next].focus();
  });
  return list;
}

/**
 * A list over a text field: the focus stays in the field, the chosen row is told to screen readers by
 * aria-activedescendant. `rows` are elements with role=option; `pick(index)` takes one. With none chosen Enter is
 * left to the field, so that what was typed can be sent as it is.
 */
export class Suggestions {
  constructor(field, list, pick) {
    Object.assign(this, { field, list, pick, active: -1, rows: [] });
    list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
    list.addEventListener("click", (event) => {
      const at = this.rows.findIndex((row) => row.contains(event.target));
      if (at >= 0) this.pick(at);
    });
  }

  show(rows, active = 0) {
    this.rows = rows;
    rows.forEach((row, index) => { row.id = `${this.list.id}-${index}`; });
    this.field.setAttribute("aria-controls", this.list.id);
    this.activate(Math.min(active, rows.length - 1));
  }

  hide() {
    this.rows = [];
    this.active = -1;
    this.field.removeAttribute("aria-activedescendant");
    this.field.removeAttribute("aria-controls");
  }

  activate(index) {
    this.active = index;
    this.rows.forEach((row, at) => row.setAttribute("aria-selected", String(at === index)));
    const row = this.rows[index];
    if (!row) return this.field.removeAttribute("aria-activedescendant");
    this.field.setAttribute("aria-activedescendant", row.id);
    row.scrollIntoView({ block: "nearest" });
  }

  /** Takes the keys that belong to the list; true when one was taken. */
  key(event) {
    if (!this.rows.length) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const last = this.rows.length - 1;
      if (event.key === "ArrowDown") this.activate(this.active < last ? this.active + 1 : 0);
      else this.activate(this.active > 0 ? this.active - 1 : last);
    } else if (event.key === "Tab" && !event.shiftKey) {
      this.pick(Math.max(this.active, 0));
    } else if (event.key === "Enter" && !event.shiftKey && this.active >= 0) {
      this.pick(this.active);
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }
}
