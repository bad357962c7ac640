// Slides by the keys of a presenter: arrows and page keys go on and back, Home and End to the ends. Without script the
// links at the foot of each slide do the same. What is taller than a slide is set smaller; without script it is scrolled.
const slides = [...document.querySelectorAll(".slide")];
const whole = document.querySelector(".deck-whole");

const SMALLEST = 0.6;
const NINE_TO_SIXTEEN = 9 / 16;

/** Sets a slide smaller until it is no taller than 16 to 9 allows; only where slides have that shape. */
function fit(slide) {
  const inside = slide.querySelector(".slide-in");
  slide.style.removeProperty("--fit");
  if (getComputedStyle(slide).containerType !== "inline-size") return;
  for (let size = 1; size >= SMALLEST && inside.offsetHeight > inside.offsetWidth * NINE_TO_SIXTEEN + 1; size -= 0.04) {
    slide.style.setProperty("--fit", size.toFixed(2));
  }
}

/** The slide that fills most of the window. */
function shown() {
  const middle = window.innerHeight / 2;
  const far = (slide) => { const box = slide.getBoundingClientRect(); return Math.abs((box.top + box.bottom) / 2 - middle); };
  return slides.reduce((best, slide, at) => (far(slide) < far(slides[best]) ? at : best), 0);
}

function go(at) {
  const slide = slides[Math.max(0, Math.min(slides.length - 1, at))];
  slide.focus({ preventScroll: true });
  slide.scrollIntoView({ block: "center" });
  history.replaceState(null, "", `#${slide.id}`);
}

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const on = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
  if (on) { event.preventDefault(); go(shown() + on); }
  if (event.key === "Home") { event.preventDefault(); go(0); }
  if (event.key === "End") { event.preventDefault(); go(slides.length - 1); }
});

// Letters of another width come later than the script; what fits does not change with the window, but its shape may.
document.fonts.ready.then(() => slides.forEach(fit));
matchMedia("(min-width: 56rem)").addEventListener("change", () => slides.forEach(fit));
document.querySelector(".deck-how").hidden = false;
if (document.fullscreenEnabled) {
  whole.hidden = false;
  whole.addEventListener("click", () => {
    if (document.fullscreenElement) return document.exitFullscreen();
    const at = shown();
    return document.documentElement.requestFullscreen().then(() => go(at));
  });
}
