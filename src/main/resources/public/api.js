// Shows the OpenAPI document; without JavaScript the page links to the document itself.
SwaggerUIBundle({
  url: "/api/openapi.yml",
  dom_id: "#api",
  presets: [SwaggerUIBundle.presets.apis],
  // The page has its own title and introduction.
  plugins: [() => ({ wrapComponents: { InfoContainer: () => () => null } })],
  layout: "BaseLayout",
  deepLinking: true,
  validatorUrl: null,
});
