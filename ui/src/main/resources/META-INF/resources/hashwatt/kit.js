// What has to happen in the browser: a clock, times that tick, and the keyboard.
(function () {
  'use strict';
  if (customElements.get('hw-clock')) return;

  const everySecond = new Set();
  /** By how much the server's clock, by which everything is planned, is ahead of the browser's, in ms. */
  let ahead = 0;
  const now = () => Date.now() + ahead;
  setInterval(() => everySecond.forEach((element) => element.tick()), 1000);

  class Ticking extends HTMLElement {
    connectedCallback() { everySecond.add(this); this.tick(); }
    disconnectedCallback() { everySecond.delete(this); }
    attributeChangedCallback() { if (this.isConnected) this.tick(); }
    show(text) { if (this.textContent !== text) this.textContent = text; }
  }

  /** 16:38 CDT · 21:38 UTC, and whether what is on the page is live. */
  class Clock extends Ticking {
    static observedAttributes = ['zone', 'lang'];
    connectedCallback() { ahead = Date.parse(this.getAttribute('now')) - Date.now(); super.connectedCallback(); }
    tick() {
      const connected = !window.Vaadin?.connectionState || window.Vaadin.connectionState.state !== 'connection-lost';
      const word = this.getAttribute(connected ? 'live' : 'lost');
      const text = word + '|' + this.at(this.getAttribute('zone') || 'UTC', true) + '|' + this.at('UTC', false);
      if (text === this.shown) return;
      this.shown = text;
      const [live, local, utc] = text.split('|');
      this.classList.toggle('hw-lost', !connected);
      this.replaceChildren(part('hw-clock-dot', ''), part('hw-clock-live', live), part('hw-clock-site', local));
      if (local !== utc + ' UTC') this.append(part('hw-clock-utc', utc + ' UTC'));
    }
    at(zone, named) {
      const how = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone };
      if (named) how.timeZoneName = 'short';
      const language = this.getAttribute('lang') === 'en' ? 'en-US' : this.getAttribute('lang');
      const parts = new Intl.DateTimeFormat(language, how).formatToParts(now());
      const of = (type) => parts.find((p) => p.type === type)?.value ?? '';
      return of('hour') + ':' + of('minute') + (named ? ' ' + of('timeZoneName') : '');
    }
  }

  function part(name, text) {
    const element = document.createElement('span');
    element.className = name;
    element.textContent = text;
    return element;
  }

  /** "in 22 min": the two largest parts of the time between now and then. */
  class Countdown extends Ticking {
    static observedAttributes = ['at'];
    tick() {
      const away = Math.round((Date.parse(this.getAttribute('at')) - now()) / 1000);
      this.show(this.getAttribute(away < 0 ? 'ago' : 'ahead').replace('{0}', this.length(Math.abs(away))));
    }
    length(seconds) {
      const space = '\u00a0', minutes = Math.floor(seconds / 60), hours = Math.floor(minutes / 60);
      if (minutes < 1) return Math.max(1, seconds) + space + 's';
      if (hours < 1) return minutes + space + 'min';
      if (hours < 24) return hours + space + 'h' + (minutes % 60 ? ' ' + (minutes % 60) + space + 'min' : '');
      return Math.floor(hours / 24) + space + this.getAttribute('days') + (hours % 24 ? ' ' + (hours % 24) + space + 'h' : '');
    }
  }

  customElements.define('hw-clock', Clock);
  customElements.define('hw-countdown', Countdown);

  /** Single keys: off while somebody types, with a modifier, or when switched off. */
  let waitsForPlace = false;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || localStorage.getItem('hashwatt.keys') === 'off') return;
    if (waitsForPlace) {
      waitsForPlace = false;
      press(event, `[data-hw-key="${CSS.escape(event.key)}"]`);
    } else if (event.key === 'g') {
      waitsForPlace = true;
      setTimeout(() => { waitsForPlace = false; }, 1500);
    } else if (event.key === '?') {
      press(event, '[data-hw-help]');
    } else if (event.key === '/') {
      const filter = document.querySelector('[data-hw-filter]');
      if (filter) { event.preventDefault(); filter.focus(); }
    }
  });

  function press(event, selector) {
    const target = document.querySelector(selector);
    if (target) { event.preventDefault(); target.click(); }
  }

  function isTyping(event) {
    const target = event.composedPath()[0];
    return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
  }
})();
