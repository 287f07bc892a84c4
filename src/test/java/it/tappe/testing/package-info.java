/** What the tests share: a running Tappe on either database, a clock that they set, browsers and API clients. */
package it.tappe.testing;
