// Pictures come when they are scrolled to, as on most portals.
var waiting = [].slice.call(document.querySelectorAll('[data-original],[data-src]'));
var observer = new IntersectionObserver(function (entries) {
  entries.forEach(function (entry) {
    if (!entry.isIntersecting) return;
    entry.target.src = entry.target.getAttribute('data-original') || entry.target.getAttribute('data-src');
    observer.unobserve(entry.target);
  });
});
waiting.forEach(function (image) { observer.observe(image); });
