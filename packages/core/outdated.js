;(function () {
  if (typeof BigInt !== 'undefined') return
  var d = document,
    s = d.currentScript || d.scripts[d.scripts.length - 1],
    p = d.createElement('p'),
    a = d.createElement('a')
  function put() {
    d.body.insertBefore(p, d.body.firstChild)
  }
  if (!s || !s.getAttribute('data-message')) return
  p.setAttribute('role', 'alert')
  p.appendChild(d.createTextNode(s.getAttribute('data-message') + ' '))
  a.href = s.getAttribute('data-help') || 'x:'
  if (/^(https?|mailto|tel):/.test(a.href)) {
    a.appendChild(d.createTextNode(a.href.replace(/^(mailto|tel):/, '')))
    p.appendChild(a)
  }
  if (d.body) put()
  else d.addEventListener('DOMContentLoaded', put)
})()
