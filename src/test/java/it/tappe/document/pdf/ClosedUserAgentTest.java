package it.tappe.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedUserAgentTest {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='@/a.png'>",
                "<link rel=stylesheet href='@/a.css'>",
                "<style>@import url('@/a.css');</style>",
                "<style>@font-face { font-family: X; src: url('@/a.ttf'); } p { font-family: X }</style>",
                "<div style=\"background-image: url('@/a.png')\">x</div>",
                "<ul style=\"list-style-image: url('@/a.png')\"><li>x</ul>",
                "<object data='@/a.svg'></object><iframe src='@/a.html'></iframe><embed src='@/a.pdf'>",
                "<base href='@/'><img src='a.png'>",
                "<svg width=10 height=10><image href='@/a.png' width=10 height=10 /><use href='@/a.svg#x' /></svg>",
                "<p style=\"content: url('@/a.png')\">x</p>",
            })
    void fetchesNothing(String body) throws IOException {
        try (PrintedPdf pdf = PrintedPdf.ofBody("<p>Testo</p>" + body.replace("@", address))) {
            assertThat(pdf.text()).contains("Testo");
            assertThat(pdf.images()).isZero();
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void opensNoFile(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.png"), png());
        try (PrintedPdf pdf = PrintedPdf.ofBody("<img src='" + file.toUri() + "'><img src='" + file + "'>")) {
            assertThat(pdf.images()).isZero();
        }
    }

    @Test
    void showsAnImageThatThePageItselfCarries() throws IOException {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
        try (PrintedPdf pdf = PrintedPdf.ofBody("<img src='" + data + "'>")) {
            assertThat(pdf.images()).isEqualTo(1);
        }
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
