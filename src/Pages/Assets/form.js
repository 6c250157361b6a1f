// Saves while typing, counts as the server counts, sends files in pieces. Every page works without it.
'use strict';

// The stored form of a text, as VietnameseText.Normalise makes it; tests/Golden/counting.json holds for both.
const stored = typed => typed
  .replace(/\r\n/g, '\n').replace(/[\r\u0085\u2028\u2029]/g, '\n')
  .replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '').normalize('NFC').trim();
const characters = typed => stored(typed).length;
const words = typed => stored(typed).split(/\s+/).filter(Boolean).length;
const fill = (text, ...values) => values.reduce((all, value, i) => all.replaceAll(`{${i}}`, value), text);
const number = n => n.toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : 'vi-VN');
const later = ms => new Promise(done => setTimeout(done, ms));

/* n/500 words, or characters */
function count(area) {
  const note = document.getElementById(area.dataset.counter);
  const measure = area.dataset.unit === 'words' ? words : characters;
  const most = Number(area.dataset.most);
  const show = () => {
    const n = measure(area.value);
    note.textContent = fill(note.dataset.text, number(n), number(most));
    note.classList.toggle('count-over', n > most);
  };
  note.hidden = false;
  area.addEventListener('input', show);
  show();
}

/* Draft autosave */
function autosave(form) {
  const note = document.getElementById('autosave');
  let waiting = 0, sending = null, changed = false, leaving = false;
  const say = text => { if (note.textContent !== text) note.textContent = text; };
  const save = async () => {
    changed = false;
    try {
      const answer = await fetch(form.dataset.autosave, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual' });
      if (!answer.ok) throw new Error(answer.status);
      say(fill(note.dataset.saved, (await answer.json()).saved));
    } catch {
      changed = true;
      say(note.dataset.failed);
      plan(15000);
    }
  };
  const plan = ms => {
    clearTimeout(waiting);
    if (!leaving) waiting = setTimeout(() => { sending = (sending ?? Promise.resolve()).then(save); }, ms);
  };
  form.addEventListener('input', () => { changed = true; plan(1500); });
  // Back from the next page: the browser may show this one as it was left.
  addEventListener('pageshow', () => { leaving = false; });
  addEventListener('online', () => changed && plan(0));
  // What is on its way must not arrive after what the button sends.
  form.addEventListener('submit', async event => {
    leaving = true;
    clearTimeout(waiting);
    if (!sending) return;
    event.preventDefault();
    await Promise.race([sending, later(4000)]);
    sending = null;
    form.requestSubmit(event.submitter);
  });
}

/* Files in pieces: each piece may be sent again, and after a break only what is missing is sent. */
const megabytes = bytes => (bytes / 1048576).toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 1 });

// A refusal is an answer; anything else is a broken connection, and is tried again.
async function patiently(send, onBreak) {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await send();
      if (answer.status < 500 && answer.status !== 429) return answer;
    } catch { /* The connection broke. */ }
    onBreak();
    await later(Math.min(30000, 500 * 2 ** tries));
  }
}

// A small picture for reviewers on phones; the file itself is sent as it is. Without one there is none.
async function smallPicture(file) {
  const side = 480, most = 96 * 1024;
  if (!file.type.startsWith('image/')) return null;
  try {
    const picture = await createImageBitmap(file), scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas'), pen = canvas.getContext('2d');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.8));
    return small && small.size <= most ? small : null;
  } catch {
    return null;
  }
}

async function sendFile(form, file, line) {
  const texts = form.dataset, nonce = form.elements.nonce.value;
  const bar = line.querySelector('progress'), note = line.querySelector('span');
  const show = sent => { bar.value = file.size ? sent / file.size : 0; note.textContent = fill(texts.sending, megabytes(sent), megabytes(file.size)); };
  const post = (address, body) => patiently(() => fetch(texts.pieces + address, { method: 'POST', body, headers: { 'X-Nonce': nonce }, redirect: 'error' }), () => { note.textContent = texts.broken; });
  const refused = async answer => (await answer.json().catch(() => ({}))).problem ?? texts.failed;
  const facts = new URLSearchParams([...new FormData(form)].filter(([name]) => name !== 'file' && name !== 'nonce'));
  Object.entries({ name: file.name, size: file.size, changed: file.lastModified }).forEach(([name, value]) => facts.set(name, value));
  const begun = await post('', facts);
  if (!begun.ok) return refused(begun);
  const upload = await begun.json();
  const held = new Set(upload.held);
  for (let piece = 0; piece * upload.pieceSize < file.size && !upload.whole; piece++) {
    show(piece * upload.pieceSize);
    if (held.has(piece)) continue;
    const answer = await post(`/${upload.id}/${piece}`, file.slice(piece * upload.pieceSize, (piece + 1) * upload.pieceSize));
    if (!answer.ok) return refused(answer);
  }
  show(file.size);
  const small = upload.whole ? null : await smallPicture(file);
  if (small) await post(`/${upload.id}/nho`, small);
  const done = upload.whole ? begun : await post(`/${upload.id}/xong`, '');
  return done.ok ? null : refused(done);
}

async function refresh() {
  const answer = await fetch(location.pathname);
  if (!answer.ok) return location.reload();
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.getElementById('held').replaceWith(page.getElementById('held'));
}

function upload(form) {
  const list = document.getElementById('sending'), picker = form.elements.file, button = form.querySelector('button');
  let busy = false;
  addEventListener('beforeunload', event => busy && event.preventDefault());
  form.addEventListener('submit', async event => {
    const files = [...picker.files];
    if (files.length === 0) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    // Not disabled: a disabled button would lose the keyboard's place.
    button.setAttribute('aria-disabled', 'true');
    list.replaceChildren();
    for (const file of files) {
      const line = document.createElement('li'), name = document.createElement('strong'), note = document.createElement('span'), bar = document.createElement('progress');
      name.textContent = file.name;
      bar.setAttribute('aria-label', file.name);
      bar.max = 1;
      line.append(name, bar, note);
      list.append(line);
      const problem = await sendFile(form, file, line);
      bar.remove();
      note.textContent = problem ?? form.dataset.sent;
      note.className = problem ? 'error-text' : '';
    }
    // What arrived already is not sent again with the rest.
    if (!list.querySelector('.error-text')) form.reset();
    button.removeAttribute('aria-disabled');
    busy = false;
    await refresh();
  });
}

document.querySelectorAll('textarea[data-most]').forEach(count);
document.querySelectorAll('form[data-autosave]').forEach(autosave);
document.querySelectorAll('form[data-pieces]').forEach(upload);
