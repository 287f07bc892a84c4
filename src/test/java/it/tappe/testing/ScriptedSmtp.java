package it.tappe.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that is as unkind as a test wants it, and keeps the texts that it took. */
public final class ScriptedSmtp implements AutoCloseable {

    /** How it treats whoever comes. */
    public enum Manner {
        /** Takes every mail. */
        KIND,
        /** Takes the connection and never says a word. */
        SILENT,
        /** Knows no recipient: 550. */
        UNKNOWN_RECIPIENT,
        /** Wants to be asked again later: 450. */
        BUSY,
        /** Hangs up in the middle of the text. */
        HANGS_UP_BEFORE_THE_END,
        /** Takes the text to its end and hangs up without a word. */
        HANGS_UP_AFTER_THE_END
    }

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Manner manner = Manner.KIND;
    private volatile int thinksForMillis;

    private ScriptedSmtp(ServerSocket socket) {
        this.socket = socket;
    }

    /** Listens on a free port. */
    public static ScriptedSmtp start() {
        try {
            ScriptedSmtp server = new ScriptedSmtp(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            daemon(server::accept);
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public ScriptedSmtp be(Manner next) {
        manner = next;
        return this;
    }

    /** How long it takes before it confirms a mail that it has already kept. */
    public ScriptedSmtp thinksFor(int millis) {
        thinksForMillis = millis;
        return this;
    }

    /** Whole mails, in the order in which they came, also those that it never confirmed. */
    public List<String> taken() {
        return taken;
    }

    /** Their Message-ID headers. */
    public List<String> messageIds() {
        return taken.stream()
                .map(mail -> mail.lines()
                        .filter(line -> line.startsWith("Message-ID:"))
                        .findFirst()
                        .orElse("none"))
                .toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                daemon(() -> talk(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = client.getOutputStream();
            if (manner != Manner.SILENT) {
                say(out, "220 scripted");
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("DATA") ? !takeText(in, out) : !answer(line, out)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // whoever came has gone
        }
    }

    private boolean answer(String line, OutputStream out) throws IOException {
        String command = line.substring(0, Math.min(4, line.length()));
        if (command.equals("RCPT") && manner == Manner.UNKNOWN_RECIPIENT) {
            say(out, "550 5.1.1 no such mailbox");
        } else if (command.equals("RCPT") && manner == Manner.BUSY) {
            say(out, "450 4.2.0 try later");
        } else {
            say(out, command.equals("QUIT") ? "221 bye" : "250 fine");
        }
        return !command.equals("QUIT");
    }

    private boolean takeText(BufferedReader in, OutputStream out) throws IOException {
        say(out, "354 go on");
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null || manner == Manner.HANGS_UP_BEFORE_THE_END) {
                return false;
            }
            text.append(line).append('\n');
        }
        taken.add(text.toString());
        pause();
        if (manner == Manner.HANGS_UP_AFTER_THE_END) {
            return false;
        }
        say(out, "250 taken");
        return true;
    }

    private void pause() {
        try {
            Thread.sleep(thinksForMillis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }
}
