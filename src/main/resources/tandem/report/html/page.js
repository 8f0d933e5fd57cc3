
(function () {
  'use strict';

  function each(list, action) {
    Array.prototype.forEach.call(list, action);
  }

  var search = document.getElementById('search');
  var found = document.getElementById('found');
  var items = document.querySelectorAll('nav li');
  var groups = document.querySelectorAll('nav details');
  var openAtFirst = Array.prototype.map.call(groups, function (group) { return group.open; });

  function filter() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var count = 0;
    each(items, function (item) {
      item.hidden = !words.every(function (word) { return item.dataset.words.includes(word); });
      count += item.hidden ? 0 : 1;
    });
    each(groups, function (group, i) {
      group.hidden = !group.querySelector('li:not([hidden])');
      group.open = words.length ? true : openAtFirst[i];
    });
    found.textContent = words.length ? count + ' found' : '';
  }

  search.addEventListener('input', filter);
  search.addEventListener('keydown', function (event) {
    var first = document.querySelector('nav li:not([hidden]) a');
    if (event.key === 'Enter' ? first : false) {
      first.click();
    }
  });
  document.addEventListener('keydown', function (event) {
    var typing = document.activeElement === search;
    if (event.key === '/' ? !typing : false) {
      event.preventDefault();
      search.focus();
    }
  });

  function lightUp(box) {
    var svg = box.closest('svg');
    var near = box.dataset.near.split(' ');
    svg.classList.add('lit');
    each(svg.querySelectorAll('a'), function (other) {
      other.classList.toggle('on', other === box ? true : near.includes(other.dataset.id));
    });
    each(svg.querySelectorAll('path'), function (tie) {
      tie.classList.toggle('on', tie.dataset.between.split(' ').includes(box.dataset.id));
    });
  }

  function lightDown(box) {
    box.closest('svg').classList.remove('lit');
  }

  each(document.querySelectorAll('svg a[data-near]'), function (box) {
    if (box.dataset.near) {
      box.addEventListener('pointerenter', function () { lightUp(box); });
      box.addEventListener('pointerleave', function () { lightDown(box); });
      box.addEventListener('focus', function () { lightUp(box); });
      box.addEventListener('blur', function () { lightDown(box); });
    }
  });

  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = Array.prototype.filter.call(document.querySelectorAll('main details'), function (one) {
      return !one.open;
    });
    closed.forEach(function (one) { one.open = true; });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (one) { one.open = false; });
  });
})();
