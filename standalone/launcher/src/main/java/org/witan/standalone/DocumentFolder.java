package org.witan.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A folder with documents in it and in the folders below it. */
final class DocumentFolder {

    private static final Set<String> ENDINGS = Set.of(".md", ".markdown", ".rst");

    private final Path folder;

    DocumentFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Where the documents are, relative to the folder, in order.
     *
     * @throws LaunchException when there is no such folder, or nothing in it
     */
    List<String> paths() {
        if (!Files.isDirectory(folder)) {
            throw new LaunchException("There is no folder " + folder);
        }
        try (var files = Files.walk(folder)) {
            var found = files.filter(Files::isRegularFile)
                    .filter(DocumentFolder::isDocument)
                    .sorted()
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            if (found.isEmpty()) {
                throw new LaunchException("There are no Markdown documents (.md, .markdown, .rst) in " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one of the documents.
     *
     * @throws LaunchException when that is not possible
     */
    Document read(String path) {
        var file = folder.resolve(path);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return new Document(path, DocumentTitle.of(text, file), text);
        } catch (CharacterCodingException e) {
            throw new LaunchException("is not UTF-8", e);
        } catch (IOException e) {
            throw new LaunchException("cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isDocument(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
