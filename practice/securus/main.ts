import 'zone.js';
import '@angular/compiler';
import { enableProdMode, provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withHashLocation } from '@angular/router';
import { App } from './app.ts';
import { routes } from './routes.ts';

/** Milliseconds before the first render; the real application takes seconds. `/?delay=2000#/enroll` sets another. */
const delay = Number(new URLSearchParams(location.search).get('delay') ?? 300);

enableProdMode();
setTimeout(() => {
  void bootstrapApplication(App, {
    providers: [provideZoneChangeDetection(), provideRouter(routes, withHashLocation())],
  });
}, delay);
