// Swagger UI knows a dark mode, and leaves it to the page when.
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const draw = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', draw);
draw();

// Calls that are tried out go to this sandbox, wherever it was opened from, and carry a key where the sandbox takes any.
fetch('/docs/settings.json').then((answer) => answer.json()).then((settings) => {
  window.ui = SwaggerUIBundle({
    url: '/docs/contract.json',
    dom_id: '#contract',
    validatorUrl: null,
    deepLinking: true,
    defaultModelsExpandDepth: 0,
    docExpansion: 'list',
    requestInterceptor: (request) => {
      const at = request.url.search(/\/v1\/json\/|\/events\/stream\//);
      if (at > 0) {
        request.url = window.location.origin + request.url.substring(at);
      }
      return request;
    },
    onComplete: () => {
      if (settings.key) {
        window.ui.preauthorizeApiKey('apiKeyHeader', settings.key);
      }
    },
  });
});
