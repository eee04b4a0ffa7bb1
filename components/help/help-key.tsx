const name = "pacta-help-key";

/** Whether the key `?` opens the help; where the browser keeps nothing, it does. */
export function isHelpKeyOn(): boolean {
  try {
    return localStorage.getItem(name) !== "off";
  } catch {
    return true;
  }
}

/** Nothing is kept until a reader switches the key off, and nothing once it is on again. */
export function switchHelpKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, "off");
  } catch {
    // A browser that keeps nothing takes the choice for this page alone, by the box itself.
  }
}
