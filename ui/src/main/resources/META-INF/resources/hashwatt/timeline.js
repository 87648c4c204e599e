// <hw-timeline>: prices, level lanes and power over one time axis, on a canvas. The server says what is there and what it
// means; colours come from the style sheet's tokens, times are written in the site's zone, numbers in the user's language.
(function () {
  'use strict';
  if (customElements.get('hw-timeline')) return;

  const MINUTE = 60_000, HOUR = 60 * MINUTE, DAY = 24 * HOUR;
  const TOKENS = ['sheet', 'raise', 'line', 'line2', 'ink', 'ink2', 'ink3', 'accent', 'level-1', 'level-2', 'level-3', 'level-4',
    'on-level-1', 'on-level-2', 'on-level-3', 'on-level-4', 'unknown', 'estimate', 'reference', 'negative', 'loss', 'warning',
    'warning-bg', 'loss-bg', 'maintenance', 'maintenance-bg', 'override', 'override-bg', 'obligation', 'obligation-bg', 'calendar', 'calendar-bg'];
  const LANE = 42, BAR = 30, PRICE = 176, PRICE_NARROW = 140, AXIS = 28, GAP = 26, INTENT = 26, INTENT_BAR = 18;
  const DAY_STEPS = [0.25, 0.5, 1, 2, 3, 4, 6, 12, 24];

  class Timeline extends HTMLElement {
    connectedCallback() {
      if (!this.canvas) this.build();
      this.sizes = new ResizeObserver(() => this.resize());
      this.sizes.observe(this);
      this.scheme = matchMedia('(prefers-color-scheme: dark)');
      this.onScheme = () => { this.colors = null; this.repaint(); };
      this.scheme.addEventListener('change', this.onScheme);
      this.themes = new MutationObserver(this.onScheme);
      this.themes.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
      this.ticking = setInterval(() => this.tick(), 30_000);
    }

    disconnectedCallback() {
      this.sizes.disconnect();
      this.themes.disconnect();
      this.scheme.removeEventListener('change', this.onScheme);
      clearInterval(this.ticking);
    }

    build() {
      this.canvas = document.createElement('canvas');
      this.pen = this.canvas.getContext('2d');
      this.field = node('div', 'hw-tl-field');
      this.field.tabIndex = 0;
      this.field.setAttribute('role', 'application');
      this.tip = node('div', 'hw-tl-tip');
      this.tip.setAttribute('aria-hidden', 'true');
      this.says = node('div', 'hw-offscreen');
      this.says.setAttribute('role', 'status');
      this.says.setAttribute('aria-live', 'polite');
      this.field.append(this.canvas);
      this.append(this.field, this.tip, this.says);
      this.listen();
    }

    listen() {
      const on = (type, then, how) => this.field.addEventListener(type, then.bind(this), how);
      on('keydown', this.key);
      on('pointerdown', this.press);
      on('pointermove', this.move);
      on('pointerup', this.release);
      on('pointercancel', this.release);
      on('pointerleave', this.leave);
      on('wheel', this.wheel, { passive: false });
    }

    // ---- what the server says ----

    show(data) {
      this.data = data;
      this.lang = data.lang === 'en' ? 'en-US' : data.lang;
      this.clock = new Intl.DateTimeFormat(this.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: data.zone });
      this.calendar = new Intl.DateTimeFormat(this.lang, { weekday: 'short', day: 'numeric', month: 'short', timeZone: data.zone });
      this.field.setAttribute('aria-label', data.alternative);
      this.view = null;
      this.cursor = data.selected ? { lane: Math.max(0, this.laneIndex(data.selected.lane)), at: data.selected.at } : null;
      this.colors = null;
      document.fonts.ready.then(() => {
        this.resize();
        this.placeAnchor();
        this.setAttribute('painted', String((data.lanes ?? []).length));
        this.dispatchEvent(new CustomEvent('hw-painted'));
      });
    }

    select(lane, when, strikes) {
      const at = when == null ? null : Number(when);
      this.data.strikes = strikes;
      this.cursor = { lane: Math.max(0, this.laneIndex(lane)), at: at ?? this.cursor?.at };
      this.data.selected = at == null ? null : { lane, at };
      this.repaint();
      this.placeAnchor();
    }

    unselect() { this.data.selected = null; this.repaint(); }

    laneIndex(id) { return (this.data.lanes ?? []).findIndex((lane) => lane.id === id); }

    // ---- where things are ----

    narrow() { return this.clientWidth < 720; }

    resize() {
      if (!this.data || !this.clientWidth) return;
      this.view ??= this.firstView();
      const narrow = this.narrow(), lanes = this.data.lanes ?? [], powers = this.data.powers ?? [];
      const at = { left: narrow ? this.data.narrowLabels ?? 52 : 122, width: this.clientWidth };
      at.right = at.width - (narrow ? 12 : this.data.strikes ? 122 : 24);
      at.strikesInside = narrow;
      let y = 8;
      if (this.data.price) {
        at.price = { top: y + (narrow ? 38 : 24), height: narrow ? PRICE_NARROW : PRICE };
        y = at.price.top + at.price.height + (lanes.length > 8 ? AXIS : 8) + 10;
      }
      const intents = this.data.intents ?? [];
      at.intents = { top: y, height: intents.length * INTENT };
      y += intents.length ? at.intents.height + 8 : 0;
      at.lanes = { top: y, height: lanes.length * LANE };
      y += at.lanes.height + (lanes.length && powers.length ? GAP : 0);
      at.powers = powers.map((power, i) => {
        const height = lanes.length ? 56 : clamp(300 / powers.length, 56, 110), top = y + 10 + i * (height + 24);
        return { top, height, power };
      });
      if (powers.length) y = at.powers.at(-1).top + at.powers.at(-1).height;
      at.bottom = y;
      at.height = y + AXIS;
      this.at = at;
      const ratio = devicePixelRatio || 1;
      this.canvas.width = Math.round(at.width * ratio);
      this.canvas.height = Math.round(at.height * ratio);
      this.canvas.style.width = at.width + 'px';
      this.canvas.style.height = at.height + 'px';
      this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      this.paint();
    }

    firstView() {
      const { from, to, near } = this.data;
      return this.narrow() && near ? { from: near[0], to: near[1] } : { from, to };
    }

    x(time) { return this.at.left + (time - this.view.from) / (this.view.to - this.view.from) * (this.at.right - this.at.left); }
    time(x) { return this.view.from + (x - this.at.left) / (this.at.right - this.at.left) * (this.view.to - this.view.from); }
    visible(from, to) { return to > this.view.from && from < this.view.to; }
    span(from, to) {
      // On whole pixels, so that neighbours touch without a seam.
      const left = Math.round(Math.max(this.x(from), this.at.left)), right = Math.round(Math.min(this.x(to), this.at.right));
      return [left, Math.max(0, right - left)];
    }

    now() { return this.data.now == null ? null : this.data.now + (Date.now() - (this.shownAt ??= Date.now())); }
    tick() { if (this.data?.now != null) this.repaint(); }

    repaint() {
      if (this.waiting || !this.at) return;
      this.waiting = requestAnimationFrame(() => { this.waiting = 0; this.paint(); });
    }

    // ---- painting ----

    paint() {
      this.colors ??= this.readColors();
      const pen = this.pen, at = this.at;
      pen.clearRect(0, 0, at.width, at.height);
      pen.textBaseline = 'alphabetic';
      if (at.price) this.paintPrice();
      this.paintIntents();
      this.paintLanes();
      at.powers.forEach((row) => this.paintPower(row));
      this.paintTime(at.bottom);
      if (at.price && (this.data.lanes ?? []).length > 8) this.paintTime(at.price.top + at.price.height);
      this.paintNow();
      this.paintHover();
    }

    readColors() {
      const probe = node('span', 'hw-tl-probe'), colors = {};
      this.append(probe);
      for (const token of TOKENS) {
        probe.style.color = `var(--hw-${token})`;
        colors[token] = getComputedStyle(probe).color;
      }
      this.font = getComputedStyle(this).fontFamily;
      probe.remove();
      return colors;
    }

    text(words, x, y, { color = 'ink3', align = 'left', size = 12, weight = 400 } = {}) {
      this.pen.font = `${weight} ${size}px ${this.font}`;
      this.pen.fillStyle = this.colors[color];
      this.pen.textAlign = align;
      this.pen.fillText(words, x, y);
    }

    width(words, size = 12, weight = 400) {
      this.pen.font = `${weight} ${size}px ${this.font}`;
      return this.pen.measureText(words).width;
    }

    line(x1, y1, x2, y2, color, width = 1, dash = []) {
      const pen = this.pen;
      pen.strokeStyle = this.colors[color];
      pen.lineWidth = width;
      pen.setLineDash(dash);
      pen.beginPath();
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
      pen.stroke();
      pen.setLineDash([]);
    }

    hatch(color, background, gap = 6, width = 1) {
      const key = [color, background, gap, width].join();
      this.hatches = this.hatchesOf === this.colors ? this.hatches : {};
      this.hatchesOf = this.colors;
      return this.hatches[key] ??= this.pen.createPattern(tile(this.colors[color], background && this.colors[background], gap, width), 'repeat');
    }

    clipped(top, height, draw) {
      const pen = this.pen;
      pen.save();
      pen.beginPath();
      pen.rect(this.at.left, top, this.at.right - this.at.left, height);
      pen.clip();
      draw();
      pen.restore();
    }

    // ---- price ----

    paintPrice() {
      const { top, height } = this.at.price, price = this.data.price, strikes = this.data.strikes;
      const scale = this.priceScale(top, height);
      this.text(price.title, this.titleLeft(), top - (this.narrow() ? 24 : 12));
      for (const tick of scale.ticks) {
        this.line(this.at.left, crisp(scale.y(tick)), this.at.right, crisp(scale.y(tick)), tick === 0 ? 'line2' : 'line');
        this.text(this.number(tick, tick % 1 ? 1 : 0), this.at.left - 8, scale.y(tick) + 4, { align: 'right' });
      }
      price.gaps.filter(([from, to]) => this.visible(from, to)).forEach(([from, to]) => this.paintGap(from, to, top, height));
      this.clipped(top - 4, height + 8, () => {
        this.paintPriceAreas(scale);
        if (strikes) strikes.lines.forEach((line) => this.paintStrike(line, scale));
        this.paintPriceLine(scale);
      });
      this.paintPeaks(scale, top);
      if (strikes && !this.at.strikesInside) this.paintStrikeLabels(strikes, scale, top);
    }

    titleLeft() { return this.narrow() ? 12 : this.at.left - 28; }

    priceScale(top, height) {
      const shown = this.data.price.steps.filter(([from, to]) => this.visible(from, to)).map((step) => step[2]);
      const strikes = (this.data.strikes?.lines ?? []).flatMap((line) => line.points.map((point) => point[1]));
      const sorted = [...shown].sort((a, b) => a - b), most = sorted.at(-1) ?? 0;
      const usual = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
      const strike = Math.max(0, ...strikes.filter((value) => value < Math.max(most, 1) * 4));
      const high = Math.max(1, most > 4 * Math.max(usual, strike, 1) ? Math.max(usual, strike) * 1.6 : Math.max(most, strike));
      const low = Math.min(0, Math.max(sorted[0] ?? 0, -high * 2));
      const step = niceStep((high - low) / 4), max = Math.ceil(high / step - 0.05) * step, min = Math.floor(low / step) * step;
      const ticks = [];
      for (let tick = min; tick <= max + step / 2; tick += step) ticks.push(Math.round(tick * 1000) / 1000);
      const highest = Math.max(max, high);
      return { ticks, max: highest, y: (value) => top + height - (Math.min(value, highest) - min) / (highest - min) * height };
    }

    paintGap(from, to, top, height) {
      const [x, width] = this.span(from, to), words = this.data.words.noPrice;
      this.pen.fillStyle = this.colors['warning-bg'];
      this.pen.fillRect(x, top, width, height);
      if (width > 6) this.text(words, clamp(x + width / 2, this.at.left + this.width(words) / 2, this.at.right - this.width(words) / 2), top + 13, { color: 'warning', align: 'center' });
    }

    paintPriceAreas(scale) {
      const zero = scale.y(0);
      for (const [from, to, value, role] of this.data.price.steps) {
        if (!this.visible(from, to)) continue;
        const [x, width] = this.span(from, to), y = scale.y(value);
        if (value < 0) this.pen.fillStyle = this.colors.negative + '';
        this.pen.globalAlpha = value < 0 ? 0.28 : role === 2 ? 0.55 : 0.07;
        this.pen.fillStyle = value < 0 ? this.colors.negative : role === 2 ? this.hatch('estimate', null) : this.colors.ink3;
        this.pen.fillRect(x, Math.min(y, zero), width, Math.abs(zero - y));
        this.pen.globalAlpha = 1;
      }
    }

    paintPriceLine(scale) {
      const steps = this.data.price.steps;
      for (let i = 0; i < steps.length; i++) {
        const [from, to, value, role] = steps[i];
        if (!this.visible(from, to)) continue;
        const [x, width] = this.span(from, to), y = scale.y(value), before = steps[i - 1];
        const dash = role === 2 ? [4, 3] : [], color = value < 0 ? 'negative' : role === 2 ? 'estimate' : 'ink';
        if (before && before[1] === from && x > this.at.left) this.line(x, scale.y(before[2]), x, y, color, 1.8, dash);
        this.line(x, y, x + width, y, color, 1.8, dash);
        const next = steps[i + 1];
        if (role === 1 && !(next && next[1] !== to && next[0] === to && next[3] === 1)) this.ring(x + width, y);
      }
    }

    ring(x, y) {
      const pen = this.pen;
      pen.beginPath();
      pen.arc(x, y, 3, 0, 7);
      pen.fillStyle = this.colors.sheet;
      pen.fill();
      pen.strokeStyle = this.colors.ink;
      pen.lineWidth = 1.5;
      pen.stroke();
    }

    paintPeaks(scale, top) {
      let last = -1e9;
      for (const [from, to, value] of this.data.price.steps) {
        if (value <= scale.max || !this.visible(from, to)) continue;
        const x = this.x(from);
        if (x - last < 60) continue;
        last = x;
        this.text(this.number(value, 0), clamp(x, this.at.left + 4, this.at.right - 40), top + 12, { color: 'ink', weight: 600 });
      }
    }

    paintStrike(line, scale) {
      line.points.forEach(([from, value], i) => {
        const to = line.points[i + 1]?.[0] ?? this.data.dataTo;
        if (value > scale.max || !this.visible(from, to)) return;
        const [x, width] = this.span(from, to), y = crisp(scale.y(value));
        this.line(x, y, x + width, y, this.shade(line.shade), 1.5);
      });
    }

    paintStrikeLabels(strikes, scale, top) {
      strikes.title.split('\n').forEach((words, i) => this.text(words, this.at.right + 8, top - 12 + i * 15));
      const rows = strikes.lines
        .map((line) => ({ line, value: line.points.at(-1)?.[1] }))
        .filter((row) => row.value != null)
        .map((row) => ({ ...row, y: Math.max(scale.y(row.value), top + 14) }))
        .sort((a, b) => a.y - b.y);
      rows.forEach((row, i) => { if (i && row.y - rows[i - 1].y < 15) row.y = rows[i - 1].y + 15; });
      rows.forEach(({ line, y, value }) => {
        this.pen.fillStyle = this.colors[this.shade(line.shade)];
        this.pen.fillRect(this.at.right + 8, y - 1, 11, 3);
        this.text(fit(this, line.name, 52) + ' ' + this.number(value, 1) + (value > scale.max ? ' ' + this.data.words.above : ''), this.at.right + 23, y + 4, { color: 'ink2' });
      });
    }

    shade(level) { return 'level-' + level; }

    // ---- intents ----

    paintIntents() {
      (this.data.intents ?? []).forEach((row, i) => {
        const top = this.at.intents.top + i * INTENT, left = this.narrow() ? 12 : 24;
        this.text(fit(this, row.name, this.at.left - left - 6), left, top + 17, { color: 'ink2' });
        this.line(this.at.left, crisp(top + INTENT - 1), this.at.right, crisp(top + INTENT - 1), 'line');
        row.bars.filter(([from, to]) => this.visible(from, to)).forEach((bar) => this.paintIntent(bar, row.look, top + (INTENT - INTENT_BAR) / 2 - 1));
      });
    }

    /** A bar in the colour of its class, with its name where there is room; what is too short for a bar is a tick. */
    paintIntent([from, to, name], look, top) {
      const pen = this.pen, [x, width] = this.span(from, to), room = width - 14;
      const hatched = look === 'override' || look === 'obligation';
      pen.fillStyle = hatched ? this.hatch(look, look + '-bg', 7, 1.2) : this.colors[look + '-bg'];
      pen.fillRect(x, top, Math.max(3, width - 1), INTENT_BAR);
      pen.fillStyle = this.colors[look];
      pen.fillRect(x, top, 3, INTENT_BAR);
      pen.fillRect(x, top, Math.max(3, width - 1), 1.5);
      const words = room > 24 ? fit(this, name, room, 12, 550) : '';
      if (words.length < Math.min(name.length, 4)) return;
      if (hatched) {
        pen.fillStyle = this.colors[look + '-bg'];
        pen.fillRect(x + 5, top + 2, this.width(words, 12, 550) + 6, INTENT_BAR - 3);
      }
      this.text(words, x + 8, top + 13.5, { color: look, weight: 550 });
    }

    /** What people want at a time: all of a row, or of every row. */
    intentsAt(time, row) {
      return (this.data.intents ?? [])
        .filter((each, i) => row < 0 || i === row)
        .flatMap((each) => each.bars.filter(([from, to]) => time >= from && time < to).map((bar) => bar[3]));
    }

    intentRowAt(y) {
      const index = Math.floor((y - this.at.intents.top) / INTENT);
      return index >= 0 && index < (this.data.intents ?? []).length ? index : -1;
    }

    // ---- lanes ----

    paintLanes() {
      const lanes = this.data.lanes ?? [];
      lanes.forEach((lane, i) => this.paintLane(lane, this.at.lanes.top + i * LANE));
      if (lanes.length) this.line(0, crisp(this.at.lanes.top), this.at.right, crisp(this.at.lanes.top), 'line');
    }

    paintLane(lane, top) {
      const bottom = top + LANE - 6, narrow = this.narrow();
      const chosen = this.data.strikes && this.data.strikes.lane === lane.id;
      this.text(fit(this, lane.name, this.at.left - 24, 13, 640), narrow ? 12 : 24, top + (narrow ? 26 : 19), { color: chosen ? 'accent' : 'ink', size: 13, weight: 640 });
      if (!narrow) this.text(fit(this, lane.sub, this.at.left - 34), 24, top + 34);
      this.line(narrow ? 0 : this.at.left, crisp(top + LANE), this.at.right, crisp(top + LANE), 'line');
      this.line(this.at.left, crisp(bottom), this.at.right, crisp(bottom), 'line2');
      lane.bars.filter(([from, to]) => this.visible(from, to)).forEach((bar) => this.paintBar(bar, bottom));
      (lane.changed ?? []).filter(([from, to]) => this.visible(from, to)).forEach(([from, to]) => {
        const [x, width] = this.span(from, to);
        this.pen.fillStyle = this.colors.warning;
        this.pen.fillRect(x, bottom + 2, Math.max(2, width - 1), 3);
      });
      this.paintSelection(lane, top, bottom);
    }

    paintBar([from, to, height, shade, word, kind], bottom) {
      const pen = this.pen, [x, width] = this.span(from, to), now = this.now();
      const label = this.data.names[word];
      if (kind === 2) return this.fitted(label, x, width, bottom - 9, 'ink3');
      if (shade === 0) {
        if (kind === 1) this.noPrice(x, width, bottom, BAR);
        return this.fitted(label, x, width, bottom - 9, 'ink3');
      }
      const high = Math.max(4, BAR * height), split = now == null ? x + width : clamp(this.x(now), x, x + width);
      pen.fillStyle = this.colors[this.shade(shade)];
      pen.fillRect(x, bottom - high, Math.max(0, split - x - (split === x + width ? 1 : 0)), high);
      pen.globalAlpha = 0.62;
      pen.fillRect(split, bottom - high, Math.max(0, x + width - split - 1), high);
      pen.globalAlpha = 1;
      if (kind === 1) this.noPrice(x, width, bottom, high);
      pen.fillStyle = this.colors[this.shade(shade === 1 ? 3 : shade)];
      pen.fillRect(x, bottom - high, Math.max(1, width - 1), shade === 1 ? 1.5 : 2);
      this.fitted(label, x, width, bottom - Math.min(high, BAR) / 2 + 4, 'on-level-' + shade);
    }

    noPrice(x, width, bottom, high) {
      this.pen.fillStyle = this.hatch('unknown', null, 6, 1.4);
      this.pen.fillRect(x, bottom - high, Math.max(1, width - 1), high);
    }

    fitted(words, x, width, y, color) {
      if (words && this.width(words) + 8 < width) this.text(words, x + width / 2, y, { color, align: 'center' });
    }

    paintSelection(lane, top, bottom) {
      const selected = this.data.selected, focused = document.activeElement === this.field && this.cursor;
      const at = selected?.lane === lane.id ? selected.at : focused && this.data.lanes[this.cursor.lane] === lane ? this.cursor.at : null;
      if (at == null) return;
      const [from, to] = this.slotAt(at) ?? [];
      if (from == null || !this.visible(from, to)) return;
      const [x, width] = this.span(from, to), pen = this.pen;
      pen.strokeStyle = this.colors.accent;
      pen.lineWidth = 2;
      pen.beginPath();
      pen.roundRect(x - 1.5, top + 3, Math.max(width, 6) + 2, LANE - 7, 4);
      pen.stroke();
    }

    // ---- power ----

    paintPower({ top, height, power }) {
      const pen = this.pen, narrow = this.narrow(), bottom = top + height;
      const max = Math.max(power.max, 0.001), y = (value) => bottom - Math.min(value / max, 1.05) * height;
      if (power.name) {
        this.text(fit(this, power.name, narrow ? 150 : this.at.left - 36, 13, 640), narrow ? 12 : 24, narrow ? top - 8 : top + height / 2, { color: 'ink', size: 13, weight: 640 });
        if (power.sub && !narrow) this.text(fit(this, power.sub, this.at.left - 44), 24, top + height / 2 + 16);
      }
      const label = this.number(max, max < 10 ? 1 : 0) + '\u00a0MW';
      // Where there is little room the cap alone tells the scale: both would stand in the same place.
      if (narrow && !power.caps.length) this.text(label, this.at.right, top - 6, { align: 'right' });
      else if (!narrow) this.text(label, this.at.left - 8, top + 4, { align: 'right' });
      this.line(this.at.left, crisp(top), this.at.right, crisp(top), 'line');
      this.line(this.at.left, crisp(bottom), this.at.right, crisp(bottom), 'line2');
      (power.unknown ?? []).filter(([from, to]) => this.visible(from, to)).forEach(([from, to]) => {
        const [x, width] = this.span(from, to);
        pen.globalAlpha = 0.6;
        pen.fillStyle = this.hatch('unknown', null, 7, 1);
        pen.fillRect(x, top, width, height);
        pen.globalAlpha = 1;
        const words = this.data.words.noPlan;
        if (this.width(words) + 16 < width) {
          pen.fillStyle = this.colors.sheet;
          pen.fillRect(x + width / 2 - this.width(words) / 2 - 6, top + height / 2 - 9, this.width(words) + 12, 18);
          this.text(words, x + width / 2, top + height / 2 + 4, { align: 'center' });
        }
      });
      this.clipped(top - 6, height + 8, () => this.paintPowerSteps(power, y, bottom));
      this.paintCaps(power, y);
    }

    paintPowerSteps(power, y, bottom) {
      const pen = this.pen, now = this.now() ?? Infinity;
      power.steps.forEach(([from, to, value], i) => {
        if (!this.visible(from, to)) return;
        const [x, width] = this.span(from, to), before = power.steps[i - 1];
        pen.globalAlpha = from < now ? 0.38 : 0.26;
        pen.fillStyle = this.colors['level-3'];
        pen.fillRect(x, y(value), width, bottom - y(value));
        pen.globalAlpha = 1;
        if (before && before[1] === from && x > this.at.left) this.line(x, y(before[2]), x, y(value), 'level-3', 1.5);
        this.line(x, y(value), x + width, y(value), 'level-3', 1.5);
        const cap = power.caps.find((each) => each[0] <= from && from < each[1]);
        if (cap && value > cap[2]) this.line(x, y(value), x + width, y(value), 'loss', 3);
      });
    }

    paintCaps(power, y) {
      const shown = power.caps.filter(([from, to]) => this.visible(from, to)), values = shown.map((each) => each[2]);
      if (!shown.length) return;
      shown.forEach(([from, to, value], i) => {
        const [x, width] = this.span(from, to), at = crisp(y(value)), before = shown[i - 1];
        if (before && before[1] === from) this.line(crisp(x), crisp(y(before[2])), crisp(x), at, 'loss', 1, [6, 3]);
        this.line(x, at, x + width, at, 'loss', 1, [6, 3]);
      });
      const most = Math.max(...values), least = this.number(Math.min(...values), 1), at = crisp(y(most));
      const range = least === this.number(most, 1) ? least : least + '\u2013' + this.number(most, 1);
      const words = this.data.words.cap + ' ' + range + '\u00a0MW';
      if (this.data.strikes && !this.narrow()) this.text(words, this.at.right + 6, at + 4, { color: 'loss' });
      else this.text(words, this.at.right, at - 5, { color: 'loss', align: 'right' });
    }

    // ---- time ----

    paintTime(y) {
      const hours = (this.view.to - this.view.from) / HOUR, room = (this.at.right - this.at.left) / 66;
      const step = DAY_STEPS.find((each) => hours / each <= room) ?? 24;
      let last = -1e9;
      for (const { x, words, day } of this.ticks(step)) {
        this.line(crisp(x), y, crisp(x), y + 4, 'line2');
        const half = this.width(words, 12, day ? 640 : 400) / 2;
        if (x - half < last || x + half > this.at.width) continue;
        last = x + half + 8;
        this.text(words, Math.max(x, half + 2), y + 19, { align: 'center', color: day ? 'ink' : 'ink3', weight: day ? 640 : 400 });
      }
    }

    ticks(step) {
      const grid = step < 1 ? step * HOUR : 30 * MINUTE, ticks = [];
      for (let time = Math.ceil(this.view.from / grid) * grid; time <= this.view.to; time += grid) {
        const [hour, minute] = this.clock.format(time).split(':').map(Number);
        if (step < 1 ? (hour * 60 + minute) % (step * 60) : minute !== 0 || hour % step !== 0) continue;
        const day = hour === 0 && minute === 0;
        ticks.push({ x: this.x(time), day, words: day ? this.day(time) : this.clock.format(time) });
      }
      const days = ticks.filter((tick) => tick.day);
      return ticks.filter((tick) => tick.day || days.every((day) => Math.abs(day.x - tick.x) > 70));
    }

    /** Wed 25 Nov; other languages as they are used to. */
    day(time) {
      if (this.data.lang !== 'en' && !this.data.lang.startsWith('en-')) return this.calendar.format(time);
      const parts = this.calendar.formatToParts(time), of = (type) => parts.find((part) => part.type === type).value;
      return `${of('weekday')} ${of('day')} ${of('month')}`;
    }

    paintNow() {
      const now = this.now();
      if (now == null || now < this.view.from || now > this.view.to) return;
      const x = crisp(this.x(now)), top = this.at.price?.top ?? 8, words = this.data.words.now + ' ' + this.clock.format(now);
      this.line(x, top - 2, x, this.at.bottom, 'loss', 1.5);
      if (!this.at.price) return;
      const half = this.width(words, 12, 640) / 2, beside = this.titleLeft() + this.width(this.data.price.title) + 12 + half;
      this.text(words, clamp(x, this.narrow() ? half + 4 : beside, this.at.right - half), top - 6, { color: 'loss', align: 'center', weight: 640 });
    }

    // ---- pointing ----

    paintHover() {
      if (!this.hover || this.hover.x < this.at.left || this.hover.x > this.at.right) return;
      const x = crisp(this.hover.x), top = this.at.price?.top ?? 8;
      this.line(x, top, x, this.at.bottom, 'ink3', 1, [2, 3]);
    }

    press(event) {
      this.field.focus({ preventScroll: true });
      (this.fingers ??= new Map()).set(event.pointerId, event.offsetX);
      this.dragging = { x: event.offsetX, y: event.offsetY, view: { ...this.view }, moved: false, spread: this.spread() };
    }

    spread() { const all = [...this.fingers.values()]; return all.length > 1 ? Math.abs(all[0] - all[1]) : 0; }

    move(event) {
      this.hover = { x: event.offsetX, y: event.offsetY };
      if (this.dragging && this.fingers.has(event.pointerId)) {
        this.fingers.set(event.pointerId, event.offsetX);
        this.drag(event);
      } else if (event.pointerType !== 'touch') {
        this.showTip();
      }
      this.repaint();
    }

    drag(event) {
      const { x, view, spread } = this.dragging, width = this.at.right - this.at.left;
      if (Math.abs(event.offsetX - x) > 5 || spread) { this.dragging.moved = true; this.field.setPointerCapture(event.pointerId); }
      if (!this.dragging.moved) return;
      this.tip.hidden = true;
      if (spread > 20 && this.spread() > 20) {
        const middle = (view.from + view.to) / 2, half = (view.to - view.from) / 2 * spread / this.spread();
        this.look(middle - half, middle + half);
      } else {
        const shift = (x - event.offsetX) / width * (view.to - view.from);
        this.look(view.from + shift, view.to + shift);
      }
    }

    release(event) {
      const drag = this.dragging;
      this.fingers?.delete(event.pointerId);
      this.dragging = null;
      if (event.type === 'pointerup' && drag && !drag.moved) this.click(event);
    }

    leave() { this.hover = null; this.tip.hidden = true; this.repaint(); }

    click(event) {
      const index = this.laneAt(event.offsetY), lane = this.data.lanes?.[index];
      if (!lane) return;
      if (event.offsetX < this.at.left) this.send('hw-lane', lane.id, 0);
      else this.choose(index, this.time(event.offsetX));
    }

    laneAt(y) {
      const index = Math.floor((y - this.at.lanes.top) / LANE);
      return index >= 0 && index < (this.data.lanes ?? []).length ? index : -1;
    }

    choose(index, time) {
      const slot = this.slotAt(time);
      if (!slot) return;
      this.cursor = { lane: index, at: slot[0] };
      this.tip.hidden = true;
      this.send('hw-choose', this.data.lanes[index].id, slot[0]);
    }

    send(type, lane, at) { this.dispatchEvent(new CustomEvent(type, { detail: { lane, at: String(at) } })); }

    slotAt(time) {
      const slots = this.data.slots ?? [];
      for (let i = 0; i + 1 < slots.length; i++) if (time >= slots[i] && time < slots[i + 1]) return [slots[i], slots[i + 1]];
      return null;
    }

    wheel(event) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.zoom(event.deltaY > 0 ? 1.25 : 0.8, this.time(event.offsetX));
    }

    zoom(factor, around) {
      this.look(around - (around - this.view.from) * factor, around + (this.view.to - around) * factor);
    }

    /** Never beyond what there is, never less than an hour. */
    look(from, to) {
      const { dataFrom, dataTo } = this.data, length = clamp(to - from, HOUR, dataTo - dataFrom);
      const start = clamp(from, dataFrom, dataTo - length);
      this.view = { from: start, to: start + length };
      this.repaint();
      this.placeAnchor();
      clearTimeout(this.telling);
      this.telling = setTimeout(() => this.dispatchEvent(new CustomEvent('hw-window',
        { detail: { from: String(Math.round(this.view.from)), to: String(Math.round(this.view.to)) } })), 400);
    }

    // ---- words ----

    showTip() {
      const { x, y } = this.hover, time = this.time(x);
      this.tip.hidden = x < this.at.left || x > this.at.right;
      if (this.tip.hidden) return;
      const row = this.intentRowAt(y), lines = this.describe(time, this.laneAt(y));
      if (row >= 0) lines.push(...this.intentsAt(time, row));
      this.tip.replaceChildren(...lines.map((words, i) => node('div', i ? '' : 'hw-tl-tip-head', words)));
      const left = x + 14 + this.tip.offsetWidth > this.at.width ? x - 14 - this.tip.offsetWidth : x + 14;
      this.tip.style.transform = `translate(${Math.max(4, left)}px, ${y + 16}px)`;
    }

    describe(time, laneIndex) {
      const slot = this.slotAt(time), lines = [];
      const step = this.data.price?.steps.find(([from, to]) => time >= from && time < to);
      const hours = slot ?? step;
      lines.push(hours ? `${this.clock.format(hours[0])} \u2013 ${this.clock.format(hours[1])}` : this.clock.format(time));
      if (this.data.price) lines.push(step ? `${this.number(step[2], 2)}\u00a0${this.data.price.unit}, ${this.data.words.finality[step[3]]}` : this.data.words.noPrice);
      const lane = this.data.lanes?.[laneIndex], bar = lane?.bars.find(([from, to]) => time >= from && time < to);
      if (lane) lines.push(`${lane.name}: ${bar ? this.data.names[bar[4]] : this.data.words.noPlan}`);
      for (const power of this.data.powers ?? []) {
        const known = power.steps.find(([from, to]) => time >= from && time < to);
        if (known) lines.push(`${power.name ? power.name + ': ' : ''}${this.number(known[2], 1)}\u00a0MW`);
      }
      if (lane?.changed?.some(([from, to]) => time >= from && time < to)) lines.push(this.data.words.changed);
      return lines;
    }

    say() {
      const lane = this.data.lanes[this.cursor.lane];
      const [when, price, what] = this.describe(this.cursor.at, this.cursor.lane);
      this.says.textContent = `${lane.name}, ${when}, ${(what ?? '').replace(lane.name + ': ', '')}, ${price}`;
    }

    number(value, decimals) {
      return new Intl.NumberFormat(this.lang, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
        .format(value).replace('-', '\u2212');
    }

    // ---- keyboard ----

    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || !this.data) return;
      const lanes = (this.data.lanes ?? []).length, now = this.now();
      const act = {
        ArrowLeft: () => this.step(event.shiftKey ? -HOUR : -1),
        ArrowRight: () => this.step(event.shiftKey ? HOUR : 1),
        ArrowUp: () => this.walk(-1),
        ArrowDown: () => this.walk(1),
        Enter: () => this.cursor && lanes && this.choose(this.cursor.lane, this.cursor.at),
        n: () => now != null && this.goTo(now, true),
        '+': () => this.zoom(0.7, this.middle()),
        '-': () => this.zoom(1.4, this.middle()),
        Escape: () => this.send('hw-escape', '', 0),
      }[event.key];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    }

    middle() { return this.cursor && this.cursor.at > this.view.from && this.cursor.at < this.view.to ? this.cursor.at : (this.view.from + this.view.to) / 2; }

    start() {
      const slots = this.data.slots ?? [];
      if (this.cursor?.at != null || slots.length < 2) return this.cursor?.at != null;
      const inside = this.slotAt(clamp(this.now() ?? this.view.from, Math.max(this.view.from, slots[0]), slots.at(-1) - 1));
      this.cursor = { lane: this.cursor?.lane ?? 0, at: (inside ?? slots)[0] };
      return false;
    }

    step(by) {
      if (!(this.data.slots ?? []).length) return;
      const started = this.start(), slots = this.data.slots;
      if (started) {
        const index = slots.findIndex((each) => each === this.slotAt(this.cursor.at)?.[0]);
        this.cursor.at = Math.abs(by) === 1
          ? slots[clamp(index + by, 0, slots.length - 2)]
          : (this.slotAt(clamp(this.cursor.at + by, slots[0], slots.at(-1) - 1)) ?? [this.cursor.at])[0];
      }
      this.goTo(this.cursor.at, false);
    }

    walk(by) {
      const lanes = this.data.lanes ?? [];
      if (!lanes.length || !(this.data.slots ?? []).length) return;
      if (this.start()) this.cursor.lane = clamp(this.cursor.lane + by, 0, lanes.length - 1);
      const y = this.getBoundingClientRect().top + this.at.lanes.top + this.cursor.lane * LANE;
      if (y < 80 || y + LANE > innerHeight - 20) this.field.parentElement.closest('[part], .hw-page')?.ownerDocument.scrollingElement && this.scrollLane();
      this.goTo(this.cursor.at, false);
    }

    scrollLane() {
      this.placeAnchorAt(this.cursor.lane, this.cursor.at);
      this.querySelector('.hw-tl-anchor')?.scrollIntoView({ block: 'nearest' });
    }

    goTo(time, centre) {
      const slot = this.slotAt(time), length = this.view.to - this.view.from;
      if (slot) this.cursor = { lane: this.cursor?.lane ?? 0, at: slot[0] };
      if (centre) this.look(time - length / 3, time + 2 * length / 3);
      else if (time < this.view.from) this.look(time, time + length);
      else if (slot && slot[1] > this.view.to) this.look(slot[1] - length, slot[1]);
      if (slot && (this.data.lanes ?? []).length) this.say();
      this.repaint();
    }

    // ---- where the server's popover opens ----

    placeAnchor() { if (this.data?.selected && this.at && this.view) this.placeAnchorAt(this.laneIndex(this.data.selected.lane), this.data.selected.at); }

    placeAnchorAt(index, time) {
      const anchor = this.querySelector('.hw-tl-anchor'), slot = this.slotAt(time);
      if (!anchor || !slot || index < 0) return;
      const [x, width] = this.span(...slot);
      anchor.style.left = x + 'px';
      anchor.style.top = this.at.lanes.top + index * LANE + 2 + 'px';
      anchor.style.width = Math.max(2, width) + 'px';
      anchor.style.height = LANE - 4 + 'px';
    }
  }

  function node(tag, name, words) {
    const element = document.createElement(tag);
    element.className = name;
    if (words) element.textContent = words;
    return element;
  }

  function tile(color, background, gap, width) {
    const canvas = document.createElement('canvas'), pen = canvas.getContext('2d');
    canvas.width = canvas.height = gap;
    if (background) { pen.fillStyle = background; pen.fillRect(0, 0, gap, gap); }
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.beginPath();
    for (const shift of [-gap, 0, gap]) { pen.moveTo(shift - 1, gap + 1); pen.lineTo(shift + gap + 1, -1); }
    pen.stroke();
    return canvas;
  }

  function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1e-6)));
    return [1, 2, 2.5, 4, 5, 10].find((each) => each * power >= rough) * power;
  }

  function fit(timeline, words, room, size = 12, weight = 400) {
    if (timeline.width(words, size, weight) <= room) return words;
    let cut = words;
    while (cut.length > 1 && timeline.width(cut + '\u2026', size, weight) > room) cut = cut.slice(0, -1);
    return cut + '\u2026';
  }

  const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));
  const crisp = (value) => Math.round(value) + 0.5;

  customElements.define('hw-timeline', Timeline);
})();
