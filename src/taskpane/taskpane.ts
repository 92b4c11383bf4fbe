import { messageStore } from "../commands/messages";

void Office.onReady(() => {
  const pane = document.getElementById("pane");
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const show = (text: string) => {
    status.textContent = text;
  };
  pane?.append(status);
  const store = messageStore();
  show(store.latest?.text ?? "");
  store.listeners.push((message) => show(message.text));
});
