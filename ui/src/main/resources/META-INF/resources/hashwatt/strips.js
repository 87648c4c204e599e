// <hw-strips>: a few groups, each with its levels under several plans, one row for each. The server says what there is and what
// is said of a moment; this places it, and shows and speaks the moment that somebody points at, by mouse, touch or arrow keys.
(function () {
  'use strict';
  if (customElements.get('hw-strips')) return;

  /** Between words, by how much those of the axis may stand out, and how tall a bar is that has room for one, in pixels. */
  const ROOM = 6, EDGE = 16, TALL = 14;

  class Strips extends HTMLElement {
    connectedCallback() {
      if (!this.list) this.build();
      this.sizes = new ResizeObserver(() => this.fit());
      this.sizes.observe(this);
      document.fonts.ready.then(() => this.fit());
    }

    disconnectedCallback() { this.sizes.disconnect(); }

    build() {
      this.tabIndex = 0;
      this.setAttribute('role', 'group');
      this.list = node('ul', 'hw-strips-list');
      this.axis = node('div', 'hw-strips-axis');
      this.axis.setAttribute('aria-hidden', 'true');
      this.speech = node('div', 'hw-offscreen');
      this.speech.setAttribute('aria-live', 'polite');
      this.append(this.list, this.axis, this.speech);
      this.addEventListener('keydown', (event) => this.key(event));
      this.addEventListener('blur', () => this.rest());
      this.list.addEventListener('pointermove', (event) => this.point(event));
      this.list.addEventListener('pointerdown', (event) => this.point(event));
      this.list.addEventListener('pointerleave', () => this.rest());
    }

    // ---- what the server says ----

    show(data) {
      this.data = data;
      this.setAttribute('aria-label', data.alternative);
      this.strips = data.strips.map((strip) => this.strip(strip));
      this.list.replaceChildren(...this.strips.map((strip) => strip.item));
      this.ticks = data.ticks.map(([at, words, day]) => {
        const tick = node('span', day ? 'hw-strips-day' : '', words);
        tick.style.left = this.percent(at);
        return tick;
      });
      this.axis.replaceChildren(...this.ticks);
      this.at = null;
      this.fit();
      this.setAttribute('painted', String(data.strips.length));
    }

    strip(data) {
      const item = node('li', ''), head = node('div', 'hw-strips-head'), about = node('div', 'hw-strips-about', data.about);
      const rows = node('div', 'hw-strips-rows'), cursor = node('div', 'hw-strips-cursor');
      head.append(node('span', 'hw-strong', data.name), node('span', 'hw-amount ' + data.tone, data.amount));
      rows.setAttribute('aria-hidden', 'true');
      rows.append(...data.rows.map((row) => this.row(row)));
      cursor.hidden = true;
      const track = rows.lastChild.lastChild;
      track.append(...this.differences(data.moments), cursor);
      item.append(head, about, rows);
      return { item, about, cursor, data, track };
    }

    /** Without gaps, because one difference may be of many moments. */
    differences(moments) {
      return moments.filter((moment) => moment[3]).map(([from, to]) => {
        const mark = this.placed(node('span', 'hw-strips-differs'), from);
        mark.style.width = `${this.share(to - from)}%`;
        return mark;
      });
    }

    row(data) {
      const row = node('div', 'hw-strips-row'), track = node('div', 'hw-strips-track');
      track.append(...this.data.ticks.map(([at, , day]) => this.placed(node('span', day ? 'hw-strips-line hw-strips-day' : 'hw-strips-line'), at)));
      track.append(...data.bars.map((bar) => this.bar(bar)));
      row.append(node('span', 'hw-strips-plan', data.name), track);
      return row;
    }

    bar([from, to, share, shade, word, unpriced]) {
      const bar = this.placed(node('span', `hw-strips-bar ${shade}${unpriced ? ' hw-strips-unpriced' : ''}`), from, to);
      bar.style.height = shade === 'hw-off' ? '100%' : `${Math.max(20, share * 100)}%`;
      if (!unpriced) bar.append(node('span', '', word));
      return bar;
    }

    placed(element, from, to = from) {
      element.style.left = this.percent(from);
      if (to > from) element.style.width = this.width(to - from);
      return element;
    }

    percent(at) { return `${this.share(at - this.data.span[0])}%`; }
    share(length) { return length / (this.data.span[1] - this.data.span[0]) * 100; }

    /** A pixel short, so that neighbours are told apart, but never less than most of it. */
    width(length) { return `max(${this.share(length) * 0.85}%, calc(${this.share(length)}% - 1px))`; }

    /** Words stand only where there is room: in bars, and on the axis, where days go first. */
    fit() {
      if (!this.data || !this.clientWidth) return;
      for (const word of this.list.querySelectorAll('.hw-strips-bar > span')) {
        word.hidden = false;
        const bar = word.parentElement;
        word.hidden = word.offsetWidth + ROOM > bar.offsetWidth || bar.offsetHeight < TALL;
      }
      const taken = [];
      for (const tick of [...this.ticks].sort((a, b) => b.classList.length - a.classList.length)) {
        tick.hidden = false;
        const left = tick.offsetLeft - tick.offsetWidth / 2, right = left + tick.offsetWidth;
        tick.hidden = left < -EDGE || right > this.axis.clientWidth + EDGE || taken.some(([from, to]) => left < to + ROOM && right > from - ROOM);
        if (!tick.hidden) taken.push([left, right]);
      }
    }

    // ---- pointing ----

    point(event) {
      const index = this.strips.findIndex((strip) => strip.item.contains(event.target));
      if (index < 0) return;
      const box = this.strips[index].track.getBoundingClientRect(), [from, to] = this.data.span;
      const at = from + (event.clientX - box.left) / box.width * (to - from);
      const moment = this.strips[index].data.moments.findIndex(([start, end]) => at >= start && at < end);
      if (moment < 0) this.rest();
      else this.look(index, moment);
    }

    look(index, moment) {
      if (this.at?.index === index && this.at.moment === moment) return;
      this.rest();
      const { about, cursor, data } = this.strips[index], [from, to, words] = data.moments[moment];
      this.at = { index, moment };
      about.textContent = words;
      about.classList.add('hw-strips-said');
      this.placed(cursor, from, to);
      cursor.hidden = false;
    }

    rest() {
      if (!this.at) return;
      const { about, cursor, data } = this.strips[this.at.index];
      about.textContent = data.about;
      about.classList.remove('hw-strips-said');
      cursor.hidden = true;
      this.at = null;
    }

    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || !this.strips?.length) return;
      const [across, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [];
      if (event.key === 'Escape') this.rest();
      if (across === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const index = this.at ? clamp(this.at.index + down, 0, this.strips.length - 1) : 0, { moments, name } = this.strips[index].data;
      this.look(index, this.at ? this.next(moments, across) : 0);
      this.strips[index].item.scrollIntoView({ block: 'nearest' });
      this.speech.textContent = `${name}, ${moments[this.at.moment][2]}`;
    }

    /** The neighbour; in another group the moment at the same time. */
    next(moments, across) {
      const current = this.strips[this.at.index].data.moments;
      if (moments === current) return clamp(this.at.moment + across, 0, moments.length - 1);
      const [from] = current[this.at.moment];
      return moments.findIndex(([start, end]) => from >= start && from < end);
    }
  }

  function node(tag, className, text) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function clamp(value, least, most) { return Math.min(Math.max(value, least), most); }

  customElements.define('hw-strips', Strips);
})();
