// Names the window and the printed head after the open page, marks it in the navigation, and shows its top.
(function () {
  const pages = [...document.querySelectorAll("section.page")];
  const links = [...document.querySelectorAll("header nav a")];
  const programme = document.documentElement.dataset.page;

  function follow() {
    const place = document.querySelector(":target");
    const page = place && place.closest("section.page") || pages.find((each) => each.classList.contains("first"));
    if (!page) return;
    const name = page.classList.contains("first") ? programme : page.dataset.title + " · " + programme;
    document.title = name;
    document.documentElement.dataset.page = name;
    links.forEach((link) => {
      if (link.getAttribute("href") === "#" + page.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
    if (place === page) scrollTo({ top: 0, behavior: "instant" });
  }

  addEventListener("hashchange", follow);
  follow();
})();
