import { Component } from '@angular/core';

/** The chat button that floats over the page, and its popup with a frame of another origin. */
@Component({
  selector: 'scrs-chat',
  template: `@if (open) {
      <div class="chat-popup" role="dialog" aria-label="Chat">
        <button type="button" class="popup-close-button" aria-label="Close chat" (click)="open = false">×</button>
        <iframe title="Chat" src="chat.html" sandbox></iframe>
      </div>
    } @else {
      <button type="button" class="chat-button" (click)="open = true">Let's chat</button>
    }`,
})
export class Chat {
  open = false;
}
