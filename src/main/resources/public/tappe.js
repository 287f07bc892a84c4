// Comfort only: every essential act works without this file.
"use strict";

// Uploads -----------------------------------------------------------------------------------------------------------
// The file goes in pieces to the address in data-upload. What has arrived is remembered here by the file, and kept there
// for a day: when the connection breaks, the next try goes on from where it stopped, in this visit or a later one. If
// the server answers anything else than it should, the form is sent as it would be without this file.

const PIECE = 1024 * 1024;
const PAUSES = [1, 2, 4, 8, 15, 30, 30, 30]; // seconds
const PATIENCE = 60 * 1000; // milliseconds without an answer

class Unexpected extends Error {}
class Broken extends Error {}

/** 1,2 MB or 340 kB. */
function size(bytes) {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1000)} kB`;
  return (bytes / 1e6).toLocaleString("it-IT", { minimumFractionDigits: 1, maximumFractionDigits: 1 }) + " MB";
}

function ask(method, address, headers, body, onProgress) {
  return new Promise((answered, failed) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    let last = setTimeout(() => request.abort(), PATIENCE);
    request.upload.addEventListener("progress", (step) => {
      clearTimeout(last);
      last = setTimeout(() => request.abort(), PATIENCE);
      if (onProgress) onProgress(step.loaded);
    });
    request.addEventListener("loadend", () => {
      clearTimeout(last);
      if (request.status === 0 || request.status >= 500) failed(new Broken());
      else answered(request);
    });
    request.send(body);
  });
}

/** What the person sees and hears of an upload; it is told in words every tenth of the way, not at every byte. */
class Telling {
  constructor(form, total) {
    this.form = form;
    this.total = total;
    this.tenth = -1;
    const box = form.querySelector(".tappe-progress");
    box.hidden = false;
    box.scrollIntoView({ block: "nearest" });
    form.querySelector("button[type=submit]").disabled = true;
  }

  at(bytes) {
    const sent = Math.min(bytes, this.total);
    const text = `Caricati ${size(sent)} di ${size(this.total)}`;
    this.form.querySelector("progress").value = (100 * sent) / this.total;
    this.form.querySelector("[data-progress-text]").textContent = text;
    const tenth = Math.floor((10 * sent) / this.total);
    if (tenth !== this.tenth) this.say(text);
    this.tenth = tenth;
  }

  say(text) {
    this.form.querySelector("[data-progress-news]").textContent = text;
  }

  show(text) {
    this.say(text);
    this.form.querySelector("[data-progress-text]").textContent = text;
  }

  stop(text) {
    this.show(text);
    this.form.querySelector("button[type=submit]").disabled = false;
  }
}

class Upload {
  constructor(form, file) {
    this.form = form;
    this.file = file;
    this.pieces = form.dataset.upload;
    this.token = new URL(form.action).search;
    this.memory = ["tappe-upload", this.pieces, file.name, file.size, file.lastModified].join("|");
    this.telling = new Telling(form, file.size);
    this.offset = 0;
  }

  remember(address) {
    try {
      if (address) localStorage.setItem(this.memory, address);
      else localStorage.removeItem(this.memory);
    } catch { /* without a memory the upload works all the same, in this visit */ }
    this.address = address;
  }

  async run() {
    try { this.address = localStorage.getItem(this.memory); } catch { /* as if there were none */ }
    if (!this.address || !(await this.find())) await this.begin();
    while (this.offset < this.file.size) await this.send();
    await this.finish();
  }

  /** Where the upload is; false when the server has forgotten it. */
  async find() {
    const answer = await this.patiently(() => ask("HEAD", this.address, { Accept: "application/json" }));
    if (answer.status !== 200) return false;
    this.move(answer);
    return true;
  }

  async begin() {
    const announced = JSON.stringify({ name: this.file.name, size: this.file.size });
    const headers = { Accept: "application/json", "Content-Type": "application/json" };
    const answer = await this.patiently(() => ask("POST", this.pieces + this.token, headers, announced));
    if (answer.status !== 201) throw new Unexpected();
    this.remember(answer.getResponseHeader("Location"));
    this.move(answer);
  }

  async send() {
    const answer = await this.patiently(async (again) => {
      // after a broken try the server may have kept a part of the piece
      if (again && !(await this.find())) throw new Unexpected();
      const start = this.offset;
      const headers = { Accept: "application/json", "Content-Type": "application/octet-stream", "Upload-Offset": start };
      const piece = this.file.slice(start, start + PIECE);
      const tried = await ask("PATCH", this.address + this.token, headers, piece, (sent) => this.telling.at(start + sent));
      if (tried.status === 409) throw new Broken(); // another window is sending the same file, or a part had arrived
      return tried;
    });
    if (answer.status !== 204) throw new Unexpected();
    this.move(answer);
  }

  async finish() {
    const headers = { Accept: "text/html", "Content-Type": "application/x-www-form-urlencoded" };
    const body = this.token.slice(1);
    this.telling.show("Il file è arrivato: ora viene controllato.");
    const answer = await this.patiently(() => ask("POST", this.address + "/versione", headers, body));
    this.remember(null);
    if (answer.status !== 200 && answer.status !== 409 && answer.status !== 422) throw new Unexpected();
    show(answer);
  }

  move(answer) {
    const header = answer.getResponseHeader("Upload-Offset");
    const offset = Number(header);
    if (header === null || !Number.isInteger(offset) || offset < 0 || offset > this.file.size) throw new Unexpected();
    this.offset = offset;
    this.telling.at(offset);
  }

  /** Tries again after growing pauses while the connection is broken, at once when the browser is back on line. */
  async patiently(act) {
    for (let tries = 0; ; tries += 1) {
      try {
        return await act(tries > 0);
      } catch (problem) {
        if (!(problem instanceof Broken) || tries === PAUSES.length) throw problem;
        const seconds = PAUSES[tries] === 1 ? "un secondo" : `${PAUSES[tries]} secondi`;
        this.telling.show(`Il collegamento si è interrotto: riprovo tra ${seconds}.`);
        await pause(PAUSES[tries]);
      }
    }
  }
}

function pause(seconds) {
  return new Promise((over) => {
    setTimeout(over, seconds * 1000);
    addEventListener("online", over, { once: true });
  });
}

/** The page that came back takes the place of this one, without loading it once more. */
function show(answer) {
  const main = new DOMParser().parseFromString(answer.responseText, "text/html").querySelector("main");
  if (!main) throw new Unexpected();
  document.querySelector("main").replaceWith(main);
  if (answer.status === 200) history.pushState(null, "", answer.responseURL);
  prepare();
  main.focus();
  scrollTo(0, 0);
}

async function upload(form, file) {
  const one = new Upload(form, file);
  try {
    await one.run();
  } catch (problem) {
    if (problem instanceof Broken) {
      const kept = one.offset > 0 ? ` Quello che è già arrivato (${size(one.offset)}) resta da parte per 24 ore.` : "";
      one.telling.stop(`Il collegamento si è interrotto.${kept} Premi di nuovo il pulsante per riprendere.`);
    } else {
      one.remember(null);
      form.submit();
    }
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const file = form.matches("form[data-upload]") && form.querySelector("input[type=file]").files[0];
  if (!file || file.size === 0) return;
  event.preventDefault();
  upload(form, file);
});

// Drag and drop onto the box around the file input; the keyboard uses the input.
function zone(event) {
  return event.target instanceof Element && event.target.closest("[data-drop]");
}

document.addEventListener("dragover", (event) => {
  if (!document.querySelector("[data-drop]")) return;
  event.preventDefault(); // a file that misses the box must not replace the page
  event.dataTransfer.dropEffect = zone(event) ? "copy" : "none";
  document.querySelectorAll("[data-drop]").forEach((one) => one.classList.toggle("is-over", one === zone(event)));
});

document.addEventListener("dragleave", (event) => {
  if (zone(event) && !zone(event).contains(event.relatedTarget)) zone(event).classList.remove("is-over");
});

document.addEventListener("drop", (event) => {
  if (!document.querySelector("[data-drop]")) return;
  event.preventDefault();
  const box = zone(event);
  if (!box) return;
  box.classList.remove("is-over");
  const { files } = event.dataTransfer;
  const news = box.querySelector("[data-drop-news]");
  if (files.length !== 1) {
    news.textContent = "Trascina un solo file alla volta.";
    return;
  }
  box.querySelector("input[type=file]").files = files;
  news.textContent = `Hai scelto «${files[0].name}», ${size(files[0].size)}: ora premi il pulsante per caricarlo.`;
});

/** Shows what only makes sense with this file. */
function prepare() {
  for (const hint of document.querySelectorAll("[data-drop-hint]")) hint.hidden = false;
}

prepare();

// Long texts are saved while they are written; who comes second is told, and nothing is overwritten.
for (const form of document.querySelectorAll("form[data-autosave]")) {
  const status = form.querySelector("[data-saved]");
  let waiting = null;
  let stopped = false;
  let saving = null;
  const save = () => (saving = send().finally(() => (saving = null)));
  const send = async () => {
    waiting = null;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(form)),
      });
      if (answer.ok) {
        const saved = await answer.json();
        for (const field of document.querySelectorAll("input[name=version]")) field.value = saved.version;
        status.textContent = `Bozza salvata alle ${saved.savedAt}.`;
      } else if (answer.status === 412) {
        stopped = true;
        status.textContent = "Un’altra persona ha cambiato questa bozza. Premi «Salva la bozza» per confrontare i due testi.";
      } else {
        status.textContent = "Qualcosa va corretto prima di salvare: premi «Salva la bozza» per vedere che cosa.";
      }
    } catch {
      status.textContent = "Il collegamento si è interrotto: riproviamo tra poco.";
      later();
    }
  };
  const later = () => {
    if (waiting === null && !stopped) waiting = setTimeout(save, 2500);
  };
  form.addEventListener("input", later);
  form.addEventListener("submit", async (event) => {
    clearTimeout(waiting);
    stopped = true;
    if (saving === null) return;
    event.preventDefault();
    await saving;
    form.requestSubmit(event.submitter);
  });
}

// A passage that is marked in the text goes into the next free place for a comment on a passage.
for (const button of document.querySelectorAll("button[data-quote]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const text = document.querySelector(`[data-text="${button.dataset.quote}"]`);
    const marked = getSelection();
    if (!marked.rangeCount || !text.contains(marked.getRangeAt(0).commonAncestorContainer) || marked.isCollapsed) {
      text.focus();
      return;
    }
    const places = [...document.querySelectorAll(`[data-passage^="${button.dataset.quote}-"]`)];
    const free = places.find((place) => !place.querySelector("textarea").value) || places.at(-1);
    free.open = true;
    free.querySelector("textarea").value = marked.toString();
    free.querySelectorAll("textarea")[1].focus();
    free.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

// Points of an agenda are dragged by their grip; the buttons do the same without a mouse. The server puts them in order,
// as it does for the buttons, and the form that comes back takes the place of this one.
class Arrangement {
  constructor(form) {
    this.form = form;
    for (const grip of form.querySelectorAll("[data-grip]")) {
      grip.hidden = false;
      grip.addEventListener("pointerdown", (event) => this.lift(event, grip));
    }
  }

  items() {
    return [...this.form.querySelectorAll("[data-item]")];
  }

  lift(event, grip) {
    if (event.button !== 0) return;
    event.preventDefault();
    const item = grip.closest("[data-item]");
    const from = this.items().indexOf(item);
    item.classList.add("is-lifted");
    grip.setPointerCapture(event.pointerId);
    const move = (moved) => this.carry(item, moved.clientY);
    const drop = (dropped) => {
      grip.removeEventListener("pointermove", move);
      grip.removeEventListener("pointerup", drop);
      grip.removeEventListener("pointercancel", drop);
      item.classList.remove("is-lifted");
      const to = this.items().indexOf(item);
      if (dropped.type === "pointerup" && to !== from) this.send(from, to);
      else if (to !== from) location.reload();
    };
    grip.addEventListener("pointermove", move);
    grip.addEventListener("pointerup", drop);
    grip.addEventListener("pointercancel", drop);
  }

  carry(item, y) {
    const margin = 60;
    if (y < margin) scrollBy(0, -12);
    if (y > innerHeight - margin) scrollBy(0, 12);
    const middle = (one) => one.getBoundingClientRect().top + one.offsetHeight / 2;
    const before = item.previousElementSibling;
    const after = item.nextElementSibling;
    // the neighbours move around the point: one that is taken out of the page would lose the pointer
    if (before && before.matches("[data-item]") && y < middle(before)) item.after(before);
    else if (after && after.matches("[data-item]") && y > middle(after)) item.before(after);
  }

  /** The fields keep their names: the server moves what they hold. */
  async send(from, to) {
    const body = new URLSearchParams(new FormData(this.form));
    body.set("then", `move-${from}-${to}`);
    const place = scrollY;
    try {
      const answer = await fetch(this.form.action, { method: "POST", headers: { Accept: "text/html" }, body });
      const main = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
      if (!main) throw new Broken();
      document.querySelector("main").replaceWith(main);
      arrange();
      scrollTo(0, place);
      document.querySelector("[data-arrange-news]").textContent = `Il punto ${from + 1} è ora il punto ${to + 1}.`;
    } catch {
      location.reload();
    }
  }
}

function arrange() {
  for (const form of document.querySelectorAll("form[data-arrange]")) new Arrangement(form);
}

arrange();

// A webinar that is being held: the server keeps when each point began, this only counts down from there and looks now
// and then whether somebody has pressed a button.
const LOOK = 4000; // milliseconds

class Running {
  constructor(main) {
    this.show(main);
    setInterval(() => this.count(), 500);
    setInterval(() => this.look(), LOOK);
    document.addEventListener("keydown", (event) => this.press(event));
    document.addEventListener("click", (event) => {
      if (event.target.matches("[data-fullscreen]")) this.fill();
    });
  }

  show(main) {
    this.main = main;
    this.ahead = Number(main.dataset.now) - Date.now();
    for (const hidden of main.querySelectorAll("[data-fullscreen],[data-keys]")) hidden.hidden = false;
    this.count();
  }

  count() {
    const clock = this.main.querySelector("[data-ends]");
    if (!clock) return;
    const left = Math.round((Number(clock.dataset.ends) - Date.now() - this.ahead) / 1000);
    const size = Math.abs(left);
    const minutes = Math.floor(size / 60);
    clock.querySelector("[data-time]").textContent = `${minutes}:${String(size % 60).padStart(2, "0")}`;
    clock.querySelector("[data-words]").textContent = left < 0 ? "Tempo scaduto da" : "Tempo che resta";
    clock.classList.toggle("is-over", left < 0);
    clock.classList.toggle("is-near", left >= 0 && left <= 120);
  }

  /** Also shows anew once a minute, so that what is to be expected stays true. */
  async look() {
    try {
      const answer = await fetch(this.main.dataset.run + "/versione");
      if (!answer.ok) return;
      const version = await answer.text();
      const old = Date.now() + this.ahead - Number(this.main.dataset.now) > 60000;
      if (version !== this.main.dataset.runVersion || old) await this.reload();
    } catch { /* the clock goes on; the next look may find the server again */ }
  }

  async reload() {
    const answer = await fetch(this.main.dataset.run, { headers: { Accept: "text/html" } });
    const main = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main[data-run]");
    if (!main) return;
    const focused = document.activeElement?.value;
    this.main.replaceWith(main);
    this.show(main);
    if (focused) main.querySelector(`button[value="${focused}"]`)?.focus();
  }

  press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.matches("input,textarea,select")) return;
    const act = { ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back" }[event.key];
    if (act) {
      event.preventDefault();
      this.main.querySelector(`button[value=${act}]:not(:disabled)`)?.click();
    } else if (event.key === "f" || event.key === "F") {
      this.fill();
    }
  }

  fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.();
  }
}

if (document.querySelector("main[data-run]")) new Running(document.querySelector("main[data-run]"));

// Small forms that change one thing on a long page: done without leaving the place where one is.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form[data-in-place]")) return;
  event.preventDefault();
  const place = form.closest("[id]").id;
  try {
    const sent = { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "text/html" } };
    const answer = await fetch(form.action, sent);
    if (!answer.ok) throw new Error(answer.statusText);
    const main = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
    document.querySelector("main").replaceWith(document.adoptNode(main));
    document.getElementById(place)?.querySelector("button")?.focus();
  } catch {
    form.submit();
  }
});

// The canvas: each item is saved by itself while it is written. Where somebody else was faster nothing is overwritten:
// both texts are shown, and a button says which one stays.
class CanvasItem {
  constructor(box, form) {
    this.box = box;
    this.form = form;
    this.code = box.dataset.item;
    this.waiting = null;
    this.saving = null;
    this.stopped = !this.part("[data-conflict]").hidden;
    if (this.stopped) this.part("[data-keep]").hidden = false;
    box.addEventListener("input", () => this.later());
    this.part("[data-keep]").addEventListener("click", () => this.keep());
  }

  part(selector) {
    return this.box.querySelector(selector);
  }

  field(prefix) {
    return this.part(`[name="${prefix}-${this.code}"]`);
  }

  later() {
    if (this.stopped) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.save(), 1200);
  }

  keep() {
    this.stopped = false;
    this.save();
  }

  save() {
    clearTimeout(this.waiting);
    this.waiting = null;
    const before = this.saving || Promise.resolve();
    this.saving = before.then(() => (this.stopped ? null : this.send()));
    return this.saving;
  }

  body() {
    const body = new URLSearchParams();
    body.set("csrf", this.form.querySelector("[name=csrf]").value);
    for (const field of this.box.querySelectorAll("input[name],textarea[name]")) {
      const isOff = (field.type === "checkbox" || field.type === "radio") && !field.checked;
      if (!isOff) body.append(field.name, field.value);
    }
    return body;
  }

  async send() {
    const address = `${this.form.dataset.canvas}/${this.code}`;
    const sent = { method: "POST", headers: { Accept: "application/json" }, body: this.body(), keepalive: true };
    try {
      const answer = await fetch(address, sent);
      if (answer.ok) this.saved(await answer.json());
      else if (answer.status === 412) this.refused(await answer.json());
      else if (answer.status === 422) this.say(Object.values((await answer.json()).errors || {}).join(" "));
      else this.say("Non è stato salvato: premi «Salva» per vedere perché.");
    } catch {
      this.say("Il collegamento si è interrotto: riproviamo tra poco.");
      if (this.waiting === null) this.waiting = setTimeout(() => this.save(), 5000);
    }
  }

  saved(now) {
    this.field("v").value = now.version;
    this.field("f").value = now.read;
    this.part("[data-conflict]").hidden = true;
    this.say(`Salvato alle ${now.savedAt}`);
    for (const [key, count] of Object.entries(now.answered)) {
      const words = document.querySelector(`[data-count="${key}"]`);
      const bar = document.querySelector(`[data-bar="${key}"]`);
      if (words) words.textContent = `${count.answered} di ${count.size}`;
      if (bar) bar.setAttribute("width", Math.floor((100 * count.answered) / count.size));
    }
  }

  refused(now) {
    this.stopped = true;
    this.field("v").value = now.version;
    this.field("f").value = now.read;
    this.part("[data-author]").textContent = now.author || "qualcuno";
    this.part("[data-theirs]").textContent = now.text || "(ha tolto la risposta)";
    this.part("[data-conflict]").hidden = false;
    this.part("[data-keep]").hidden = false;
    this.say("Non salvato: un’altra persona ha scritto nel frattempo.");
  }

  say(text) {
    this.part("[data-status]").textContent = text;
  }
}

for (const form of document.querySelectorAll("form[data-canvas]")) {
  const items = [...form.querySelectorAll("[data-item]")].map((box) => new CanvasItem(box, form));
  for (const hint of document.querySelectorAll("[data-autosave-hint]")) hint.hidden = false;
  for (const link of form.querySelectorAll("[data-theirs-link]")) {
    link.addEventListener("click", () => setTimeout(() => location.reload())); // the address differs by its place only
  }
  let isSent = false;
  form.addEventListener("submit", async (event) => {
    if (isSent) return;
    event.preventDefault();
    isSent = true;
    for (const item of items) clearTimeout(item.waiting);
    await Promise.all(items.map((item) => item.saving));
    form.requestSubmit(event.submitter);
  });
  addEventListener("pagehide", () => {
    for (const item of items) if (item.waiting !== null && !isSent) item.save();
  });
}

// A report that is being made: its page looks how far it is, and shows the result when it is there.
const GLANCE = 1500; // milliseconds

async function glance(box) {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-making]");
    if (now?.dataset.making !== "open") return location.reload();
    if (now.innerHTML !== box.innerHTML) box.replaceChildren(...now.childNodes);
  } catch { /* the next look may find it */ }
  setTimeout(() => glance(box), GLANCE);
}

for (const box of document.querySelectorAll("[data-making=open]")) {
  box.setAttribute("aria-live", "polite");
  setTimeout(() => glance(box), GLANCE);
}

// Slides ------------------------------------------------------------------------------------------------------------
// A slide that is dropped on another one takes its place; the buttons of each slide do the same without this file.

for (const board of document.querySelectorAll("ol.slide-board")) {
  const cards = [...board.children];
  let moved = null;
  for (const card of cards) {
    card.draggable = true;
    card.addEventListener("dragstart", (event) => {
      moved = card;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", card.dataset.key);
    });
    card.addEventListener("dragend", () => (moved = null));
    card.addEventListener("dragover", (event) => {
      if (moved && moved !== card) event.preventDefault();
    });
    card.addEventListener("drop", (event) => {
      event.preventDefault();
      const to = cards.indexOf(card);
      const behind = cards.indexOf(moved) < to ? card : cards[to - 1];
      const form = moved.querySelector("[data-place]");
      const place = document.createElement("input");
      Object.assign(place, { type: "hidden", name: "dopo", value: behind ? behind.dataset.key : "" });
      form.append(place);
      form.submit();
    });
  }
}
