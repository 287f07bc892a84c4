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
