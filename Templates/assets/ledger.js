// Sorting and filtering of the ledger: an addition to a table that is complete without it.
"use strict";
(function () {
  var tools = document.querySelector("form.tools");
  var table = tools && tools.parentNode.querySelector("table");
  if (!table) return;
  // In the one file the address says which page is open.
  var isOneFile = document.documentElement.hasAttribute("data-single");
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var count = tools.querySelector("output");
  // A ledger without categories has no choice of them.
  var fields = ["lamp", "department", "workstream", "category", "words"].filter(function (name) {
    return tools.elements[name];
  });

  function plain(text) { return text.normalize("NFKC").toLowerCase(); }
  var texts = rows.map(function (row) { return plain(row.textContent); });

  function filter() {
    var words = plain(tools.elements.words.value).split(/\s+/).filter(Boolean);
    var lamp = tools.elements.lamp.value;
    var department = tools.elements.department.value;
    var workstream = tools.elements.workstream.value;
    var category = tools.elements.category ? tools.elements.category.value : "";
    var shown = 0;
    rows.forEach(function (row, index) {
      var fits = (!lamp || row.dataset.lamp === lamp)
        && (!workstream || row.dataset.workstream === workstream)
        && (!category || row.dataset.category === category)
        && (!department || row.dataset.departments.split(" ").indexOf(department) >= 0)
        && words.every(function (word) { return texts[index].indexOf(word) >= 0; });
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    count.textContent = shown + "／" + rows.length + " 项";
    remember();
  }

  // The choice stands in the address, so that it can be shared and survives a reload.
  function remember() {
    if (isOneFile) return;
    var state = new URLSearchParams();
    fields.forEach(function (name) {
      var value = tools.elements[name].value;
      if (value) state.set(name, value);
    });
    var hash = state.toString();
    try { history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search); } catch (error) { /* some viewers forbid it; the filter works all the same */ }
  }

  function recall() {
    if (isOneFile) return;
    var state = new URLSearchParams(location.hash.slice(1));
    fields.forEach(function (name) {
      if (state.has(name)) tools.elements[name].value = state.get(name);
    });
  }

  function value(row, column) {
    var cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent.trim() : cell.dataset.value;
  }

  function sort(header, column) {
    var descending = header.getAttribute("aria-sort") === "ascending";
    var numeric = header.dataset.sort === "number";
    var sign = descending ? -1 : 1;
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) {
      if (cell.dataset.sort) cell.setAttribute("aria-sort", "none");
    });
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");
    var order = rows.map(function (row, index) { return { row: row, index: index, value: value(row, column) }; });
    order.sort(function (a, b) {
      var difference = numeric ? a.value - b.value : a.value.localeCompare(b.value, "zh-CN");
      return difference * sign || a.index - b.index;
    });
    order.forEach(function (item) { body.appendChild(item.row); });
  }

  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (header, column) {
    if (!header.dataset.sort) return;
    // Not a <button>: browsers leave those out of the table head that they repeat on every printed page.
    var control = document.createElement("span");
    control.setAttribute("role", "button");
    control.tabIndex = 0;
    control.textContent = header.textContent;
    header.textContent = "";
    header.appendChild(control);
    header.setAttribute("aria-sort", "none");
    control.addEventListener("click", function () { sort(header, column); });
    control.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      sort(header, column);
    });
  });
  tools.hidden = false;
  tools.addEventListener("input", filter);
  tools.addEventListener("submit", function (event) { event.preventDefault(); });
  recall();
  filter();
})();
