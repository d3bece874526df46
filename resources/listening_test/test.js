"use strict";
// ABX in one page: nothing is fetched, nothing is sent, nothing is kept.
const $ = (id) => document.getElementById(id);
const people = [];
let sound = null, source = null, started = 0, frame = 0;
let trials = [], at = 0;

const coin = () => crypto.getRandomValues(new Uint8Array(1))[0] & 1;

// Fisher and Yates, without the bias of a remainder.
function shuffled(list) {
  const made = [...list];
  for (let last = made.length - 1; last > 0; last--) {
    const most = Math.floor(2 ** 32 / (last + 1)) * (last + 1);
    let drawn;
    do drawn = crypto.getRandomValues(new Uint32Array(1))[0]; while (drawn >= most);
    const other = drawn % (last + 1);
    [made[last], made[other]] = [made[other], made[last]];
  }
  return made;
}

// The chance of so many or more by guessing: whole numbers as far as they go.
function byChance(right, of) {
  let choose = 1n, sum = 0n;
  for (let k = 0; k <= of; k++) {
    if (k >= right) sum += choose;
    choose = choose * BigInt(of - k) / BigInt(k + 1);
  }
  const scale = 10n ** 12n;
  return Number(sum * scale / 2n ** BigInt(of)) / 1e12;
}

const figure = (p) => (p < 0.0001 ? "less than 0.0001" : p.toFixed(4));

function decoded(base64) {
  const text = atob(base64), bytes = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n++) bytes[n] = text.charCodeAt(n);
  const view = new DataView(bytes.buffer), rate = view.getUint32(24, true), frames = (bytes.length - 44) / 2;
  const buffer = sound.createBuffer(1, frames, rate), out = buffer.getChannelData(0);
  for (let n = 0; n < frames; n++) out[n] = view.getInt16(44 + 2 * n, true) / 32768;
  return buffer;
}

function show(section) {
  for (const id of ["begin", "trial", "end"]) $(id).hidden = id !== section;
}

function begin() {
  sound ??= new AudioContext();
  sound.resume();
  for (const clip of GIVEN.clips) {
    clip.buffers ??= [decoded(clip.plain), decoded(clip.marked)];
  }
  const count = Number($("count").value);
  const clips = [];
  while (clips.length < count) clips.push(...shuffled(GIVEN.clips));
  trials = clips.slice(0, count).map((clip) => ({ clip, marked: coin() ? "A" : "B", x: coin() ? "A" : "B", said: "", plays: 0, heard: new Set() }));
  at = 0;
  show("trial");
  draw();
  $("trial").querySelector("[data-play=A]").focus();
}

function draw() {
  const one = trials[at];
  $("place").textContent = `Trial ${at + 1} of ${trials.length}`;
  $("clip").textContent = `Clip ${GIVEN.clips.indexOf(one.clip) + 1}, ${one.clip.buffers[0].duration.toFixed(1)} seconds`;
  const ready = ["A", "B", "X"].every((name) => one.heard.has(name));
  $("need").textContent = ready ? "Which one is X?" : "Listen to A, B and X at least once.";
  for (const button of document.querySelectorAll("[data-say]")) button.setAttribute("aria-disabled", String(!ready));
}

function stop() {
  if (source) { source.onended = null; source.stop(); source = null; }
  cancelAnimationFrame(frame);
  $("played").style.width = "0";
  for (const button of document.querySelectorAll("[data-play]")) button.classList.remove("on");
}

function play(name) {
  stop();
  const one = trials[at], which = name === "X" ? one.x : name;
  source = sound.createBufferSource();
  source.buffer = one.clip.buffers[which === one.marked ? 1 : 0];
  source.connect(sound.destination);
  source.onended = stop;
  source.start();
  started = sound.currentTime;
  one.plays += 1;
  one.heard.add(name);
  document.querySelector(`[data-play=${name}]`).classList.add("on");
  const length = source.buffer.duration;
  const step = () => {
    $("played").style.width = `${Math.min(100, 100 * (sound.currentTime - started) / length)}%`;
    frame = requestAnimationFrame(step);
  };
  step();
  draw();
}

function say(name) {
  const one = trials[at];
  if (!["A", "B", "X"].every((each) => one.heard.has(each))) return;
  stop();
  one.said = name;
  at += 1;
  if (at < trials.length) { draw(); return; }
  finish();
}

function row(cells, head) {
  const made = document.createElement("tr");
  cells.forEach((text, number) => {
    const cell = document.createElement(head && number === 0 ? "th" : "td");
    cell.textContent = text;
    made.append(cell);
  });
  return made;
}

function list(id, sentences) {
  $(id).replaceChildren(...sentences.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
}

function finish() {
  const right = trials.filter((one) => one.said === one.x).length, of = trials.length, chance = byChance(right, of);
  people.push({ right, of, chance });
  const all = people.reduce((sum, one) => ({ right: sum.right + one.right, of: sum.of + one.of }), { right: 0, of: 0 });
  const best = Math.min(1, Math.min(...people.map((one) => one.chance)) * people.length);
  $("found").textContent = `${right} of ${of} right`;
  $("chance").textContent = `By guessing alone, so many or more come about with a chance of ${figure(chance)}.`;
  $("people").replaceChildren(
    ...people.map((one, number) => row([`Person ${number + 1}`, `${one.right} of ${one.of}`, `chance ${figure(one.chance)}`], true)),
    row(["All together", `${all.right} of ${all.of}`, `chance ${figure(byChance(all.right, all.of))}`], true),
    row(["The best of them, for as many as tried", "", `chance ${figure(best)}`], true),
  );
  list("shows", [
    chance < 0.05
      ? "This person most likely heard a difference on these clips, with these headphones, in this place."
      : "This person's answers are what guessing gives. A small difference may still be heard now and then: of people who are right in three answers of four, 16 trials find 63 in 100.",
    best < 0.05
      ? "Counting how many people tried, at least one of them most likely heard it."
      : "Counting how many people tried, nobody stands out.",
    "The chance is exact: the binomial distribution, one-sided, right or wrong with equal chance for each trial.",
  ]);
  $("trials").replaceChildren(...trials.map((one, number) => row([number + 1, one.clip.name, one.marked, one.x, one.said === one.x ? `${one.said}, right` : `${one.said}, wrong`, one.plays])));
  show("end");
  $("found").focus();
}

$("start").addEventListener("click", begin);
$("next").addEventListener("click", () => { show("begin"); $("start").focus(); });
$("print").addEventListener("click", () => window.print());
for (const button of document.querySelectorAll("[data-play]")) button.addEventListener("click", () => play(button.dataset.play));
for (const button of document.querySelectorAll("[data-say]")) button.addEventListener("click", () => say(button.dataset.say));
document.addEventListener("keydown", (event) => {
  if ($("trial").hidden || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  const key = event.key.toUpperCase();
  if ("ABX".includes(key) && key.length === 1) play(key);
  else if (key === "1") say("A");
  else if (key === "2") say("B");
  else if (key === " " && source) stop();
  else return;
  event.preventDefault();
});
$("credits").textContent = "Cut to six seconds at most, levelled, and in one of two versions marked. "
  + GIVEN.clips.map((clip, number) => `${number + 1} ${clip.name}: ${clip.attribution}`).join(" · ");
