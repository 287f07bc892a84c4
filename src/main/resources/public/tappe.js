// Comfort only: every essential act works without this file.
document.documentElement.classList.add("js");
