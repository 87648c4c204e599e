// <hw-week>: seven days with blocks, painted by mouse, touch and keys. It draws what the server tells and tells what was done;
// while something is dragged it draws a ghost of it. Times are minutes after the midnight of a day.
(function () {
  'use strict';
  if (customElements.get('hw-week')) return;

  const HOUR = 60, DAY = 24 * HOUR, WEEK = 7 * DAY, STEP = 15, EDGE = 7, LETTER = 6.9;

  class Week extends HTMLElement {
    connectedCallback() {
      if (!this.rows) this.build();
      this.sizes = new ResizeObserver(() => this.label());
      this.sizes.observe(this.rows);
    }

    disconnectedCallback() { this.sizes.disconnect(); }

    build() {
      this.prices = node('div', 'hw-week-prices');
      this.prices.hidden = true;
      this.rows = node('div', 'hw-week-rows');
      this.rows.setAttribute('role', 'group');
      this.tracks = [];
      for (let day = 0; day < 7; day++) {
        const row = node('div', 'hw-week-row'), track = node('div', 'hw-week-track');
        row.append(node('span', 'hw-week-day'), track);
        this.tracks.push(track);
        this.rows.append(row);
      }
      const hours = node('div', 'hw-week-hours');
      hours.setAttribute('aria-hidden', 'true');
      for (let hour = 0; hour <= 24; hour += 3) hours.append(node('span', '', String(hour).padStart(2, '0')));
      this.append(this.prices, this.rows, hours);
      const on = (type, then) => this.rows.addEventListener(type, then.bind(this));
      on('pointerdown', this.press);
      on('pointermove', this.move);
      on('pointerup', this.release);
      on('pointercancel', this.cancel);
      on('keydown', this.key);
      on('focusin', this.focused);
    }

    // ---- what the server says ----

    show(data) {
      const focused = this.rows.contains(document.activeElement) ? Number(document.activeElement.dataset.id) : 0;
      this.data = data;
      this.rows.setAttribute('aria-label', data.name);
      this.classList.toggle('hw-week-fixed', data.fixed);
      this.tracks.forEach((track, day) => {
        track.previousSibling.textContent = data.days[day];
        track.replaceChildren();
      });
      data.blocks.forEach((block) => this.draw(block));
      this.label();
      if (focused) (this.button(focused) ?? this.button(data.selected))?.focus({ preventScroll: true });
      this.setAttribute('painted', String(data.blocks.length));
    }

    button(id) { return this.rows.querySelector(`button[data-id="${id}"]`); }

    draw(block) {
      const start = block.day * DAY + block.from, end = block.day * DAY + block.to;
      for (let day = 0; day < 7; day++) {
        for (const turn of [-WEEK, 0, WEEK]) {
          const from = Math.max(start + turn, day * DAY) - day * DAY, to = Math.min(end + turn, (day + 1) * DAY) - day * DAY;
          if (from < to) this.tracks[day].append(this.piece(block, from, to, start + turn === day * DAY + from));
        }
      }
    }

    /** The first piece of a block is what is reached by keys; the others belong to it. */
    piece(block, from, to, first) {
      const piece = node(first ? 'button' : 'div', 'hw-week-block ' + block.look, '');
      piece.dataset.id = block.id;
      piece.dataset.text = block.text;
      piece.dataset.less = block.less;
      piece.classList.toggle('hw-week-selected', block.id === this.data.selected);
      piece.classList.toggle('hw-week-from', !first);
      piece.classList.toggle('hw-week-on', to === DAY && block.to > DAY);
      place(piece, from, to);
      if (first) {
        piece.type = 'button';
        piece.setAttribute('aria-label', block.name);
        piece.setAttribute('aria-pressed', String(block.id === this.data.selected));
      } else {
        piece.setAttribute('aria-hidden', 'true');
      }
      return piece;
    }

    /** As much of its words as fits into a block. */
    label() {
      for (const piece of this.rows.querySelectorAll('.hw-week-block')) {
        const room = piece.offsetWidth - 14, { text, less } = piece.dataset;
        piece.textContent = text.length * LETTER <= room ? text : less.length * LETTER <= room + 6 ? less : '';
      }
    }

    showPrices(values, words) {
      this.prices.hidden = !values.length;
      if (!values.length) return;
      const low = Math.min(0, ...values), high = Math.max(...values, low + 1), y = (value) => 100 - (value - low) / (high - low) * 100;
      const line = values.map((value, hour) => `${hour ? 'L' : 'M'}${hour} ${y(value)}H${hour + 1}`).join('');
      const picture = svg('svg', { viewBox: '0 0 24 100', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
      picture.append(svg('path', { class: 'hw-week-area', d: `${line}V${y(0)}H0Z` }), svg('path', { class: 'hw-week-line', d: line }));
      this.prices.replaceChildren(node('div', 'hw-week-price-words', words), picture);
    }

    // ---- pointing ----

    press(event) {
      if (!this.data || event.button !== 0) return;
      const piece = event.target.closest('.hw-week-block'), track = event.target.closest('.hw-week-track');
      if (!track) return;
      const at = this.at(event), block = piece && this.data.blocks.find((each) => each.id === Number(piece.dataset.id));
      if (block && this.data.brush !== 'clear') this.grab(event, piece, block, at);
      else this.drag = { kind: 'paint', from: at, to: at, moved: false, block };
      if (this.data.fixed) this.drag = block ? { kind: 'look', block } : null;
      if (event.pointerType === 'mouse' && !block) event.preventDefault();
    }

    grab(event, piece, block, at) {
      const box = piece.getBoundingClientRect(), edge = Math.min(EDGE, box.width / 4);
      const first = piece.tagName === 'BUTTON', last = !piece.classList.contains('hw-week-on');
      const kind = first && event.clientX - box.left < edge ? 'start' : last && box.right - event.clientX < edge ? 'end' : 'move';
      this.drag = { kind, block, from: at, moved: false };
    }

    move(event) {
      if (!this.drag || this.drag.kind === 'look') return this.hint(event);
      const drag = this.drag, at = this.at(event);
      if (!drag.moved && at.day === drag.from.day && Math.abs(event.clientX - drag.from.x) < 4) return;
      if (!drag.moved) { drag.moved = true; this.rows.setPointerCapture(event.pointerId); }
      drag.to = at;
      this.paintGhost(this.meant());
    }

    hint(event) {
      const piece = event.target.closest?.('.hw-week-block');
      if (!piece || this.data?.fixed) return;
      const box = piece.getBoundingClientRect(), edge = Math.min(EDGE, box.width / 4);
      const near = event.clientX - box.left < edge && piece.tagName === 'BUTTON' || box.right - event.clientX < edge && !piece.classList.contains('hw-week-on');
      piece.style.cursor = this.data.brush === 'clear' ? '' : near ? 'ew-resize' : 'grab';
    }

    release(event) {
      const drag = this.drag;
      this.cancel();
      if (!drag) return;
      if (drag.moved) return this.dropped(drag);
      if (drag.block) return this.data.brush === 'clear' && !this.data.fixed ? this.tell('hw-remove', drag.block.id) : this.choose(drag.block.id);
      if (event.type === 'pointerup') this.tap(drag.from);
    }

    /** An empty place gets an hour. */
    tap(at) {
      const from = Math.floor(at.minute / HOUR) * HOUR;
      if (this.data.brush === 'clear') this.tell('hw-select', 0);
      else this.tell('hw-paint', at.day, at.day, Math.min(from, DAY - HOUR), Math.min(from + HOUR, DAY));
    }

    choose(id) {
      this.button(id)?.focus({ preventScroll: true });
      if (id !== this.data.selected) this.tell('hw-select', id);
    }

    dropped(drag) {
      const meant = this.meant(drag);
      if (!meant) return;
      if (drag.kind === 'paint') this.tell('hw-paint', meant.first, meant.last, meant.from, meant.to);
      else this.tell('hw-place', drag.block.id, meant.first, meant.from, meant.to);
    }

    cancel() {
      this.drag = null;
      this.paintGhost(null);
    }

    /** What a drag would do if it ended now. */
    meant(drag = this.drag) {
      const { kind, from, to, block } = drag;
      if (kind === 'paint') {
        const start = this.snap(Math.min(from.minute, to.minute), Math.floor), end = this.snap(Math.max(from.minute, to.minute), Math.ceil);
        return { first: Math.min(from.day, to.day), last: Math.max(from.day, to.day), from: Math.min(start, DAY - STEP), to: Math.max(end, start + STEP) };
      }
      const by = to.day * DAY + to.minute - from.day * DAY - from.minute;
      if (kind === 'end') return { first: block.day, last: block.day, from: block.from, to: Math.max(this.snap(block.to + by), block.from + STEP) };
      if (kind === 'start') {
        const start = clamp(this.snap(block.from + to.minute - from.minute), 0, Math.min(block.to, DAY) - STEP);
        return { first: block.day, last: block.day, from: start, to: block.to };
      }
      const day = clamp(block.day + to.day - from.day, 0, 6);
      const start = clamp(this.snap(block.from + to.minute - from.minute), 0, block.to > DAY ? DAY - STEP : DAY - (block.to - block.from));
      return { first: day, last: day, from: start, to: start + block.to - block.from };
    }

    paintGhost(meant) {
      this.querySelectorAll('.hw-week-ghost').forEach((ghost) => ghost.remove());
      if (!meant) return;
      for (let day = meant.first; day <= meant.last; day++) {
        for (let over = 0; over * DAY < meant.to; over++) {
          const from = Math.max(meant.from - over * DAY, 0), to = Math.min(meant.to - over * DAY, DAY);
          if (from >= to) continue;
          const ghost = node('div', 'hw-week-ghost ' + (this.data.brush === 'clear' ? 'hw-week-wipe' : ''));
          if (day === meant.first && !over) ghost.append(node('span', '', clock(meant.from) + '\u2009\u2013\u2009' + clock(meant.to)));
          place(ghost, from, to);
          this.tracks[(day + over) % 7].append(ghost);
        }
      }
    }

    at(event) {
      const day = this.tracks.findIndex((track) => event.clientY < track.getBoundingClientRect().bottom);
      const box = this.tracks[0].getBoundingClientRect();
      return { x: event.clientX, day: day < 0 ? 6 : day, minute: clamp((event.clientX - box.left) / box.width, 0, 1) * DAY };
    }

    /** To quarters of an hour, where they can be told apart, else to halves. */
    snap(minutes, round = Math.round) {
      const step = this.tracks[0].clientWidth / 96 < 4 ? 2 * STEP : STEP;
      return round(minutes / step) * step;
    }

    // ---- keyboard ----

    focused(event) {
      const id = Number(event.target.dataset?.id);
      if (id && id !== this.data.selected && !this.drag) this.tell('hw-select', id);
    }

    key(event) {
      const id = Number(event.target.dataset?.id);
      if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') { if (this.drag) this.cancel(); else this.tell('hw-select', 0); return; }
      const act = this.data.fixed ? null : this.actOf(event, id);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    }

    actOf(event, id) {
      const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key], days = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (by && event.shiftKey) return () => this.tell('hw-stretch', id, by);
      if (by) return () => this.tell('hw-shift', id, 0, by);
      if (days && !event.shiftKey) return () => this.tell('hw-shift', id, days, 0);
      if (/^[0-9]$/.test(event.key)) return () => this.tell('hw-level', id, event.key);
      return event.key === 'Delete' || event.key === 'Backspace' ? () => this.tell('hw-remove', id) : null;
    }

    tell(type, ...numbers) { this.dispatchEvent(new CustomEvent(type, { detail: numbers.join(',') })); }
  }

  function place(element, from, to) {
    element.style.left = from / DAY * 100 + '%';
    element.style.width = `calc(${(to - from) / DAY * 100}% - ${to === DAY ? 0 : 1}px)`;
  }

  function node(tag, name, words) {
    const element = document.createElement(tag);
    element.className = name;
    if (words) element.textContent = words;
    return element;
  }

  function svg(tag, attributes) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  }

  function clock(minutes) {
    const inDay = minutes > DAY ? minutes % DAY : minutes;
    return String(Math.floor(inDay / 60)).padStart(2, '0') + ':' + String(inDay % 60).padStart(2, '0');
  }

  const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));

  customElements.define('hw-week', Week);
})();
