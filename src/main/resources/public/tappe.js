// Comfort only: every essential act works without this file.
"use strict";

// Uploads show how far they are; a broken connection keeps the chosen file, so that it can be sent again.
document.querySelectorAll("form[data-upload]").forEach((form) => {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const box = form.querySelector(".tappe-progress");
    const bar = box.querySelector("progress");
    const button = form.querySelector("button[type=submit]");
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "text/html");
    request.upload.addEventListener("progress", (step) => {
      if (step.lengthComputable) bar.value = (100 * step.loaded) / step.total;
    });
    request.addEventListener("load", () => {
      if (request.status < 400) {
        location.assign(request.responseURL);
        location.reload();
        return;
      }
      const answer = new DOMParser().parseFromString(request.responseText, "text/html");
      document.querySelector("main").replaceWith(answer.querySelector("main"));
      document.querySelector("main").focus();
    });
    request.addEventListener("error", () => {
      box.querySelector("label").textContent = "Il collegamento si è interrotto. Nulla è andato perso: premi di nuovo per riprovare.";
      button.disabled = false;
    });
    box.hidden = false;
    button.disabled = true;
    request.send(new FormData(form));
  });
});
