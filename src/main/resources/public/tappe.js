// Comfort only: every essential act works without this file.
"use strict";

// Uploads show how far they are; a broken connection keeps the chosen file, so that it can be sent again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-upload]")) return;
  event.preventDefault();
  const box = form.querySelector(".tappe-progress");
  const button = form.querySelector("button[type=submit]");
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "text/html");
  request.upload.addEventListener("progress", (step) => {
    if (step.lengthComputable) box.querySelector("progress").value = (100 * step.loaded) / step.total;
  });
  request.addEventListener("load", () => {
    const answer = new DOMParser().parseFromString(request.responseText, "text/html");
    document.querySelector("main").replaceWith(answer.querySelector("main"));
    document.querySelector("main").focus();
    if (request.status < 400) history.pushState(null, "", request.responseURL);
    scrollTo(0, 0);
  });
  request.addEventListener("error", () => {
    box.querySelector("label").textContent = "Il collegamento si è interrotto: nulla di quanto già accettato è andato perso. Premi di nuovo per riprovare.";
    button.disabled = false;
  });
  box.hidden = false;
  button.disabled = true;
  request.send(new FormData(form));
});

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
