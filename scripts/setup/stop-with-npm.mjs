// npm passes a stop request to its shell, and the shell ends without telling us. When it is gone, so are we.
const shell = process.ppid;

if (process.env['npm_lifecycle_event'] !== undefined) {
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  timer.unref();
}
