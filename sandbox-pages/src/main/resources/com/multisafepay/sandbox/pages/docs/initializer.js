// Calls that are tried out go to this sandbox, whatever servers the contract names.
window.ui = SwaggerUIBundle({
  url: '/docs/multisafepay-openapi.yaml',
  dom_id: '#contract',
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
  requestInterceptor: (request) => {
    const at = request.url.indexOf('/v1/json/');
    if (at > 0) {
      request.url = window.location.origin + request.url.substring(at);
    }
    return request;
  },
});
